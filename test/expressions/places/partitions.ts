import type { Pair } from './pair.ts';

export interface DividedTable {
  readonly strategy: 'list' | 'range';
  /** As in an index: a column, or an expression. */
  readonly keys: readonly string[];
  readonly changedKeys: readonly string[];
  readonly bounds: readonly Pair[];
}

/** Tables with the columns of `item`, divided, with a partition for each bound. */
export const DIVIDED: readonly DividedTable[] = [
  {
    strategy: 'range',
    keys: ['day'],
    changedKeys: ['until'],
    bounds: [
      ["for values from ('2020-01-01') to ('2021-01-01')", "for values from ('2020-01-02') to ('2021-01-01')"],
      ["for values from (minvalue) to ('2020-01-01')", "for values from (minvalue) to ('2019-01-01')"],
      ["for values from ('2021-01-01') to (maxvalue)", "for values from ('2021-01-02') to (maxvalue)"],
      ['default', "for values from ('2019-06-01') to ('2019-07-01')"],
    ],
  },
  {
    strategy: 'list',
    keys: ['label'],
    changedKeys: ['name'],
    bounds: [
      ["for values in ('a', 'b')", "for values in ('a', 'B')"],
      ['for values in (null)', "for values in ('null')"],
      ["for values in ('x' || 'y')", "for values in ('x' || 'z')"],
    ],
  },
  {
    strategy: 'range',
    keys: ["date_trunc('month', ts)", 'qty'],
    changedKeys: ["date_trunc('week', ts)", 'qty'],
    bounds: [
      [
        "for values from ('2020-01-01', 0) to ('2020-01-01', 10)",
        "for values from ('2020-01-01', 0) to ('2020-01-01', 11)",
      ],
      [
        "for values from ('2020-02-01', minvalue) to ('2020-03-01', maxvalue)",
        "for values from ('2020-02-01', minvalue) to ('2020-04-01', maxvalue)",
      ],
    ],
  },
  {
    strategy: 'list',
    keys: ['lower(name)'],
    changedKeys: ['upper(name)'],
    bounds: [["for values in ('a')", "for values in ('b')"]],
  },
  {
    strategy: 'range',
    keys: ['qty'],
    changedKeys: ['rank'],
    bounds: [
      ['for values from (0) to (10 * 10)', 'for values from (0) to (10 * 11)'],
      ['for values from (-5) to (-1 + 1)', 'for values from (-6) to (-1 + 1)'],
    ],
  },
];
