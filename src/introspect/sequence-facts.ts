import type { SequenceOptions } from '../schema/index.ts';
import { present } from './present.ts';

/** What of a sequence is not PostgreSQL's default. */
export interface SequenceFacts {
  readonly start?: string;
  readonly increment?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly cache?: string;
  readonly cycle?: true;
}

const LEAST = `case s.seqtypid when 'int2'::regtype then -32768 when 'int4'::regtype then -2147483648 else -9223372036854775808 end`;
const GREATEST = `case s.seqtypid when 'int2'::regtype then 32767 when 'int4'::regtype then 2147483647 else 9223372036854775807 end`;

/**
 * SQL of those facts of the sequence `s`. One that counts down begins at its greatest number, one that counts up at its least.
 *
 * @see https://www.postgresql.org/docs/current/sql-createsequence.html
 */
export const SEQUENCE_OPTIONS: Readonly<Record<keyof SequenceFacts, string>> = {
  start: 'nullif(s.seqstart, case when s.seqincrement > 0 then s.seqmin else s.seqmax end)::text',
  increment: 'nullif(s.seqincrement, 1)::text',
  minimum: `nullif(s.seqmin, case when s.seqincrement > 0 then 1 else ${LEAST} end)::text`,
  maximum: `nullif(s.seqmax, case when s.seqincrement > 0 then ${GREATEST} else -1 end)::text`,
  cache: 'nullif(s.seqcache, 1)::text',
  cycle: 'nullif(s.seqcycle, false)',
};

export function sequenceOptions({ start, increment, minimum, maximum, cache, cycle }: SequenceFacts): SequenceOptions {
  return present({ start, increment, minimum, maximum, cache, cycle });
}
