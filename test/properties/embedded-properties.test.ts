import { describePropertiesOn } from './describe-properties.ts';

describePropertiesOn('embedded', 60);
