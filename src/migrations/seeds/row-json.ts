/** Writes rows as JSON in which PostgreSQL finds every value of JavaScript that it has a type for. */
export function rowJson(rows: readonly object[]): string {
  return JSON.stringify(rows, (_, value: unknown) => scalar(value));
}

/** JSON has no big numbers, no infinite ones, and no bytes: as text PostgreSQL reads them into the column's type. */
function scalar(value: unknown): unknown {
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  const bytes = bytesOf(value);
  return bytes === undefined ? value : `\\x${bytes.toString('hex')}`;
}

/** A Buffer reaches a replacer in the form that its `toJSON` gives it. */
function bytesOf(value: unknown): Buffer | undefined {
  if (value instanceof Uint8Array) return Buffer.from(value);
  const isBuffer = typeof value === 'object' && value !== null && 'type' in value && value.type === 'Buffer';
  return isBuffer && 'data' in value && Array.isArray(value.data) ? Buffer.from(value.data) : undefined;
}
