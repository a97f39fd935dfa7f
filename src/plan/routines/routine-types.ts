import type { ObjectId, ObjectKind, Routine, Schema } from '../../schema/index.ts';
import { meanings } from '../mentions/meanings.ts';
import { mentionedObjects } from '../mentions/mentioned-objects.ts';

const TYPE_KINDS: readonly ObjectKind[] = ['enum', 'domain', 'composite', 'range', 'table', 'view'];

/** The types, of users, in the signature of a routine; that of a row bears the name of its table or view. */
export function routineTypes(schema: Schema, { arguments: list, returns = '' }: Routine): ObjectId[] {
  const text = [...list.map(({ type }) => type), returns].join('; ');
  const isMeant = meanings(schema, text);
  return mentionedObjects(schema, text).filter(
    (id) => TYPE_KINDS.includes(id.kind) && isMeant(id, ({ isQualifier }) => !isQualifier),
  );
}
