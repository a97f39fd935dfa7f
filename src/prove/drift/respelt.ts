import type { AlterChange, Change } from '../../diff/index.ts';
import { diff } from '../../diff/index.ts';
import { introspect } from '../../introspect/index.ts';
import type { Schema } from '../../schema/index.ts';
import { buildSchema } from '../build-schema.ts';
import type { Scratch } from '../scratch.ts';
import { undoChanges } from './patch-schema.ts';

export interface Spelling {
  /** Those that stay once one server has spelled both sides. */
  readonly changes: readonly Change[];
  /** `false`: the server could not build the other side, so expressions may only be spelled otherwise. */
  readonly certain: boolean;
}

/**
 * Another version of PostgreSQL spells an expression otherwise, and so does the same one once it has read its own spelling
 * again. What really differs shows when one server has built and read both sides.
 *
 * @param changes from the live schema to the expected one
 */
export async function withoutSpelling(
  changes: readonly Change[],
  { live, expected, scratch }: { live: Schema; expected: Schema; scratch: Scratch },
): Promise<Spelling> {
  const altered = changes.filter((change): change is AlterChange => change.verb === 'alter');
  if (altered.length === 0) return { changes, certain: true };
  const again = await rebuilt(scratch, expected);
  // With all else as expected, nothing that is missing or unknown stands in the way; else the whole may do.
  const other =
    (await rebuilt(scratch, undoChanges(altered, { before: live, after: expected }))) ?? (await rebuilt(scratch, live));
  if (again === undefined || other === undefined) return { changes, certain: false };
  const real = new Map(diff(other, again).map((change) => [keyOf(change), change]));
  return {
    changes: changes.flatMap((change) => (change.verb === 'alter' ? (real.get(keyOf(change)) ?? []) : change)),
    certain: true,
  };
}

function keyOf(change: Change): string {
  const { verb, id } = change;
  return JSON.stringify([verb, id.kind, id.path, change.verb === 'alter' ? change.attribute : '']);
}

async function rebuilt(scratch: Scratch, schema: Schema): Promise<Schema | undefined> {
  return scratch.use(async (connection) => {
    const failure = await buildSchema(connection, schema);
    return failure === undefined ? (await introspect(connection)).schema : undefined;
  });
}
