/** A whole number of any size as digits; `undefined` for what is none. A number that lost digits is none. */
export function wholeNumber(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? String(value) : undefined;
  if (typeof value === 'bigint') return String(value);
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  try {
    return String(BigInt(value));
  } catch {
    return undefined;
  }
}
