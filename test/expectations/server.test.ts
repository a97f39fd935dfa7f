import { describeExpectationsOn } from './describe-expectations.ts';

describeExpectationsOn('server', 120);
