import { describeExpectationsOn } from './describe-expectations.ts';

describeExpectationsOn('embedded', 20);
