import { describeRandomRenames } from './describe-random.ts';

describeRandomRenames('server', 30);
