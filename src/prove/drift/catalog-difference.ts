import type { Change } from '../../diff/index.ts';
import { findObject, nounOf } from '../../schema/index.ts';
import type { ObjectKind, Schema } from '../../schema/index.ts';
import { objectName } from '../object-name.ts';

/** One way in which a database is other than it should be. */
export interface CatalogDifference {
  readonly change: 'missing' | 'unexpected' | 'changed';
  /** As patterns to ignore name it. */
  readonly kind: ObjectKind;
  /** The kind in words: `unique constraint`. */
  readonly noun: string;
  /** Its name, without the namespace `public`: `user.email`. */
  readonly name: string;
  /** From the namespace down. */
  readonly path: readonly string[];
  /** Of what has changed: `type`. */
  readonly attribute: string | null;
  /** What it should be: a value of the model; `null`: nothing. */
  readonly expected: unknown;
  readonly found: unknown;
}

/** Describes a change that would lead from the live schema to the expected one. */
export function describeDifference(change: Change, live: Schema, expected: Schema): CatalogDifference {
  const { kind, path } = change.id;
  const object = { kind, noun: nounOf(kind), name: objectName(path), path };
  if (change.verb === 'alter') {
    const { attribute, before = null, after = null } = change;
    return { change: 'changed', ...object, attribute, expected: after, found: before };
  }
  const isMissing = change.verb === 'add';
  return {
    change: isMissing ? 'missing' : 'unexpected',
    ...object,
    attribute: null,
    expected: isMissing ? (findObject(expected, change.id) ?? null) : null,
    found: isMissing ? null : (findObject(live, change.id) ?? null),
  };
}
