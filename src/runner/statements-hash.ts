import { createHash } from 'node:crypto';

/**
 * A hash of the statements of a migration up to some place, each with the one of those before it: equal hashes mean equal statements, in
 * the same order.
 */
export function addToHash(before: string, sql: string, params: readonly unknown[]): string {
  const text = JSON.stringify([before, sql, params], (_key, value: unknown) =>
    typeof value === 'bigint' ? `${value}n` : value,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, LENGTH);
}

/** Enough for what nobody attacks. */
const LENGTH = 32;
