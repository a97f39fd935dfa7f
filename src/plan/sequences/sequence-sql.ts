import type { ObjectId, Sequence } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { displayName, nameOf, namespaceOf } from '../keys.ts';
import { changedWords, optionWords, repositioning } from './sequence-options.ts';
import { repositionSequence } from './sequence.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

type Id = ObjectId<'sequence'>;

/** The quoted name of a sequence that stands for itself. */
export function standaloneSql(id: Id): string {
  return quoteName(namespaceOf(id), nameOf(id));
}

export function createSequenceSql(id: Id, sequence: Sequence): string {
  const type = sequence.type === undefined ? [] : [`as ${sequence.type}`];
  return `${['create sequence', standaloneSql(id), ...type, ...optionWords(sequence)].join(' ')};`;
}

/** The column that a sequence goes with, or `none`. */
export function ownerSql(id: Id, owner: Sequence['ownedBy']): string {
  return owner === undefined ? 'none' : `${quoteName(namespaceOf(id), owner.table)}.${quoteIdentifier(owner.column)}`;
}

/** @see https://www.postgresql.org/docs/current/sql-altersequence.html */
export function alterSequenceStatements(id: Id, before: Sequence, after: Sequence): Statement[] {
  const position = repositioning(before, after);
  const type = before.type === after.type ? [] : [`as ${after.type ?? 'bigint'}`];
  const words = [...type, ...changedWords(before, after), ...(position.kind === 'restart' ? ['restart'] : [])];
  const sql = `alter sequence ${standaloneSql(id)} ${words.join(' ')};`;
  if (position.kind === 'restart') return [statement(sql, { loses: `the position of sequence ${displayName(id)}` })];
  if (position.kind === 'none') return [statement(sql)];
  return [statement(repositionSequence(standaloneSql(id), position)), statement(sql)];
}
