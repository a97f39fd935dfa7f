import { describeRandomRenames } from './describe-random.ts';

describeRandomRenames('embedded', 15);
