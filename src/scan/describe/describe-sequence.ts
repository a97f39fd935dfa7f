import { nestedOptionTable } from '../../decorators/index.ts';
import { wholeNumber, type SequenceFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import type { OptionReader } from './option-reader.ts';

/** `sequence` of a column that counts by itself. */
export function describeSequence(options: OptionReader): SequenceFacts | undefined {
  const [sequence] = options.records('sequence', nestedOptionTable.sequence) ?? [];
  if (sequence === undefined) return undefined;
  return definedOnly({
    start: number(sequence, 'start'),
    increment: number(sequence, 'increment'),
    minimum: number(sequence, 'minimum'),
    maximum: number(sequence, 'maximum'),
    cache: number(sequence, 'cache'),
    cycle: sequence.flag('cycle'),
  });
}

function number(options: OptionReader, name: string): string | undefined {
  const value = options.value(name);
  if (value === undefined || value === null) return undefined;
  return wholeNumber(value) ?? options.unexpected(name, 'a whole number (as text or bigint where it is big)');
}
