/** How big a table is. */
export interface TableSize {
  readonly rows: number;
  readonly bytes: number;
  /** Rows written a second. */
  readonly writesPerSecond?: number;
}

export type TableSizes = Readonly<Record<string, TableSize>>;

/** Work that grows with a table. */
export type WorkKind = 'scan' | 'rewrite' | 'build' | 'write';

/** Rows and bytes a second that an ordinary server gets through; the slower of both counts. */
const RATES: Readonly<Record<WorkKind, TableSize>> = {
  scan: { rows: 3_000_000, bytes: 300_000_000 },
  rewrite: { rows: 500_000, bytes: 60_000_000 },
  build: { rows: 700_000, bytes: 150_000_000 },
  write: { rows: 80_000, bytes: 15_000_000 },
};

const SECOND = 1_000;

/** Milliseconds that the work takes, as an estimate: within a factor of three on ordinary hardware. */
export function estimate(work: WorkKind, { rows, bytes }: TableSize): number {
  const rate = RATES[work];
  return Math.max(rows / rate.rows, bytes / rate.bytes) * SECOND;
}

const STEPS = [
  { below: 10_000, divisor: 1, unit: '' },
  { below: 1_000_000, divisor: 1_000, unit: ' k' },
  { below: Infinity, divisor: 1_000_000, unit: ' M' },
];

/** `4 M rows, about 12 s`, and how busy the table is where that is known. */
export function sizeInWords(work: WorkKind, size: TableSize): string {
  const { divisor, unit } = STEPS.find(({ below }) => size.rows < below) ?? { divisor: 1, unit: '' };
  const rows = Math.round((size.rows / divisor) * 10) / 10;
  const busy = size.writesPerSecond === undefined ? '' : `, ${size.writesPerSecond} writes a second`;
  return `${rows}${unit} rows, about ${durationInWords(estimate(work, size))}${busy}`;
}

const MINUTE = 60;

function durationInWords(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / SECOND));
  return seconds < 2 * MINUTE ? `${seconds} s` : `${Math.round(seconds / MINUTE)} min`;
}
