import { nounOf, objectId } from '../../schema/index.ts';
import type { ObjectId, ObjectKind } from '../../schema/index.ts';
import { displayName } from '../keys.ts';
import type { Operation } from '../operation.ts';
import type { NamedKind, NameChange } from './rename.ts';

/** Something that was there before has another name. */
export interface RenameObject extends Operation {
  readonly type: 'renameObject';
  /** As it is called afterwards; of a label, its enum. */
  readonly id: ObjectId;
  readonly change: NameChange;
  /** It follows from what was asked for. */
  readonly follows: boolean;
}

export function renameOperation(change: NameChange, follows: boolean): RenameObject {
  const { kind, to } = change;
  const path = kind === 'label' ? to.slice(0, 2) : to;
  const id = objectId(OBJECT_KINDS[kind] ?? (kind as ObjectKind), ...path); // the others are kinds of objects
  return { type: 'renameObject', id, phase: 'alter columns', change, follows, effects: {} };
}

const OBJECT_KINDS: Partial<Readonly<Record<NamedKind, ObjectKind>>> = {
  label: 'enum',
  viewColumn: 'view',
  columnSequence: 'sequence',
  multirange: 'range',
  partition: 'table',
  triggerConstraint: 'trigger',
  domainCheck: 'check',
};

const NOUNS: Partial<Readonly<Record<NamedKind, string>>> = {
  label: 'label',
  viewColumn: 'column',
  columnSequence: 'sequence',
  multirange: 'multirange type',
  partition: 'partition',
  triggerConstraint: 'constraint',
  domainCheck: 'check',
};

/** `rename column user.phone to mobile`. Parents have their new names already. */
export function describeRename({ change: { kind, from, to }, id }: RenameObject): string {
  const noun = NOUNS[kind] ?? nounOf(id.kind);
  const [old, name] = [from.at(-1) ?? '', to.at(-1) ?? ''];
  const parent = shown(to.slice(0, -1));
  switch (kind) {
    case 'label':
      return `rename label ${old} of enum type ${parent} to ${name}`;
    case 'column':
    case 'viewColumn':
      return `rename column ${parent}.${old} to ${name}`;
    case 'columnSequence':
      return `rename sequence ${shown([to[0] ?? '', old])} to ${name}`;
    default:
      break;
  }
  if (to.length > 2) return `rename ${noun} ${old} of ${parent} to ${name}`;
  if (to.length === 1 || to[0] === from[0]) return `rename ${noun} ${shown(from)} to ${name}`;
  return `${old === name ? 'move' : 'rename'} ${noun} ${shown(from)} to ${old === name ? (to[0] ?? '') : to.join('.')}`;
}

/** `rename_user_phone_to_mobile`; what only follows is not worth a mention. */
export function renameFragment({ change: { kind, from, to }, follows }: RenameObject): string | null {
  if (follows) return null;
  const old = shown(kind === 'label' || to.length > 2 ? [...to.slice(0, -1), from.at(-1) ?? ''] : from);
  return `rename_${old}_to_${to.at(-1)}`.replaceAll('.', '_');
}

function shown(path: readonly string[]): string {
  return displayName({ kind: 'table', path });
}
