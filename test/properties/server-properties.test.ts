import { describePropertiesOn } from './describe-properties.ts';

describePropertiesOn('server', 240);
