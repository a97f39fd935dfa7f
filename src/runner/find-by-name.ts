import { migrationUnknown } from '../errors/index.ts';
import { readMigrationName } from '../migrations/index.ts';

/**
 * Finds the migration that a user means: its whole name, its time, or its label (`add_user_phone`).
 *
 * @throws MoultError when none or several are meant
 */
export function findByName<Named extends { readonly name: string }>(named: readonly Named[], wanted: string): Named {
  const exact = named.find((one) => one.name === wanted);
  if (exact !== undefined) return exact;
  const matches = named.filter(({ name }) => {
    const parts = readMigrationName(name);
    return parts !== null && (parts.time === wanted || parts.label === wanted);
  });
  const [match] = matches;
  if (match === undefined || matches.length > 1) {
    throw migrationUnknown(
      wanted,
      matches.map((one) => one.name),
    );
  }
  return match;
}
