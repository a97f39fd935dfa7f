import type { Rule } from '../../rule.ts';
import { requiredColumn } from './required-column.ts';
import { nullsInRows } from './nulls-in-rows.ts';
import { valuesFailConversion } from './values-fail-conversion.ts';
import { rowsFailCheck } from './rows-fail-check.ts';
import { rowsRepeat } from './rows-repeat.ts';
import { orphansInRows } from './orphans-in-rows.ts';
import { serverTooOld } from './server-too-old.ts';

export const existingRowsRules: readonly Rule[] = [
  requiredColumn,
  nullsInRows,
  valuesFailConversion,
  rowsFailCheck,
  rowsRepeat,
  orphansInRows,
  serverTooOld,
];
