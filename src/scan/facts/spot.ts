import type { Place } from '../../errors/index.ts';

/**
 * A position within a file, in one number, because facts hold thousands of them: line × 1024 + column, both 1-based;
 * columns beyond 1023 count as 1023.
 */
export type Spot = number;

const columns = 1024;

/** `line` and `column` count from 0, as syntax trees do. */
export function toSpot(line: number, column: number): Spot {
  return (line + 1) * columns + Math.min(column + 1, columns - 1);
}

export function toPlace(file: string, spot: Spot): Place {
  return { file, line: Math.floor(spot / columns), column: spot % columns };
}
