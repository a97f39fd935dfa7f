import { BINARY } from './binary.ts';
import { BITS_CONVERSIONS } from './bits.ts';
import { FLOATING } from './floating.ts';
import { betweenEnums, fromString } from './from-string.ts';
import { GEOMETRY } from './geometry.ts';
import { betweenIntervals } from './interval.ts';
import { betweenJson, fromJson, toJson } from './json.ts';
import { NETWORK } from './network.ts';
import { NUMERIC } from './numeric.ts';
import { RANGES } from './ranges.ts';
import { FREE } from './step.ts';
import type { Conversions, Convert, Pair, Step } from './step.ts';
import { TIMES } from './times.ts';
import { toString } from './to-string.ts';
import { WHOLE_NUMBERS } from './whole-numbers.ts';

const OTHERS: Conversions = {
  enum: { enum: betweenEnums },
  json: { json: betweenJson },
  interval: { interval: betweenIntervals },
};

const ALL: readonly Conversions[] = [
  WHOLE_NUMBERS,
  NUMERIC,
  FLOATING,
  TIMES,
  BITS_CONVERSIONS,
  BINARY,
  NETWORK,
  RANGES,
  GEOMETRY,
  OTHERS,
];

/** For pairs that no table names. Strings come first: text holds JSON, and JSON reads it, like any other. */
const GENERAL: readonly { readonly applies: (pair: Pair) => boolean; readonly convert: Convert }[] = [
  { applies: ({ to }) => to.kind === 'string', convert: toString },
  { applies: ({ from }) => from.kind === 'string', convert: fromString },
  { applies: ({ to }) => to.kind === 'json', convert: toJson },
  { applies: ({ from }) => from.kind === 'json', convert: fromJson },
];

/** Whether one enum has labels before that it does not have afterwards. */
function losesLabels({ from, to }: Pair): boolean {
  return from.labels?.some((label) => to.labels?.includes(label) === false) === true;
}

/** How a value of one type becomes one of another; `null` when no way could be meant. */
export function convertScalar(pair: Pair): Step | null {
  const { from, to } = pair;
  if (from.sql === to.sql && !losesLabels(pair)) return FREE;
  const named = ALL.map((table) => table[from.kind]?.[to.kind]).find((convert) => convert !== undefined);
  const convert = named ?? GENERAL.find(({ applies }) => applies(pair))?.convert;
  return convert?.(pair) ?? null;
}
