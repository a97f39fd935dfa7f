import type { SampledType } from './sampled-types.ts';

/** A zone that skips an hour on 2021-03-14 and repeats one on 2021-11-07. */
export const ZONE = 'America/New_York';

const sampled = (type: string, ...samples: string[]): SampledType => ({ use: { type }, samples });

const SPRING = '2021-03-14 02:30:00';
const LAST = '294276-12-31 23:59:59';

/** Types whose values a session reads by its time zone. */
export const ZONED: readonly SampledType[] = [
  sampled('date', '2021-03-14', '4714-11-24 BC', '294276-12-31', '294277-01-01', 'infinity'),
  sampled('timestamp', SPRING, '2021-11-07 01:30:00.123456', LAST, 'infinity'),
  sampled('timestamp(3)', SPRING, LAST, '4714-11-24 00:00:00 BC'),
  sampled('timestamptz', '2021-11-07 05:30:00.123456+00', '2021-11-07 06:30:00+00', '4714-11-24 00:00:00+00 BC'),
  sampled('timestamptz(3)', '2021-11-07 05:30:00.123+00', '2021-11-07 06:30:00+00', '4714-11-24 00:00:00+00 BC'),
  sampled('time', '10:00', '10:00:00.123456'),
  sampled('timetz', '10:00:00-04', '10:00:00.123456+02'),
  sampled('daterange', '[2021-03-14,2021-03-15)', '[2021-11-07,300000-01-01)'),
  sampled('tsrange', '["2021-03-14 02:30","2021-03-14 03:10")', '["2021-03-14 02:30","2021-03-14 05:00")'),
  sampled(
    'tstzrange',
    '["2021-11-07 05:30+00","2021-11-07 06:10+00")',
    '["2021-11-07 05:30+00","2021-11-07 06:50+00")',
  ),
];
