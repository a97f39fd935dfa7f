import type { Column, ObjectId } from '../../schema/index.ts';
import { dollarQuote, quoteIdentifier, quoteLiteral, quoteName } from '../../sql/index.ts';
import { identityOptions } from './column-definition.ts';
import { narrowsType } from './column-alterations.ts';
import type { AlterColumn } from './column-operation.ts';
import { displayName, nameOf, namespaceOf, tableNameOf, tableSql } from '../keys.ts';
import { changedWords, optionWords, repositioning } from '../sequences/sequence-options.ts';
import { advanceSequence, repositionSequence, sequenceName } from '../sequences/sequence.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

type Id = ObjectId<'column'>;
type Alter = (action: string) => Statement;

/** The quoted name of the sequence behind a column. */
export function sequenceSql(id: Id): string {
  return quoteName(namespaceOf(id), sequenceName(tableNameOf(id), nameOf(id)));
}

/** The column as it is made over a sequence that is already there. */
export function overSequence(id: Id, { serial: _, sequence: __, ...column }: Column): Column {
  return { ...column, default: nextValue(id) };
}

function nextValue(id: Id): string {
  return `nextval(${quoteLiteral(sequenceSql(id))}::regclass)`;
}

interface NewSequence {
  /** Whether its column owns it from the beginning. */
  readonly isOwned?: boolean;
  readonly isUnlogged: boolean;
}

export function createSequenceOf(
  id: Id,
  { type, sequence = {} }: Column,
  { isOwned = false, isUnlogged }: NewSequence,
): Statement[] {
  const owner = isOwned ? [`owned by ${ownerSql(id)}`] : [];
  const words = [`create sequence ${sequenceSql(id)} as ${type}`, ...optionWords(sequence), ...owner];
  return [statement(`${words.join(' ')};`), ...(isUnlogged ? [unlogged(id)] : [])];
}

/** `create table` makes the sequences of a table that is not logged like it, where PostgreSQL knows such. */
function unlogged(id: Id): Statement {
  return statement(
    `do ${dollarQuote(`
begin
  if current_setting('server_version_num')::integer >= 150000 then
    execute ${quoteLiteral(`alter sequence ${sequenceSql(id)} set unlogged`)};
  end if;
end
`)};`,
  );
}

export function ownSequence(id: Id): Statement {
  return statement(`alter sequence ${sequenceSql(id)} owned by ${ownerSql(id)};`);
}

function ownerSql(id: Id): string {
  return `${tableSql(id)}.${quoteIdentifier(nameOf(id))}`;
}

/** Gives a column that is there a sequence of its own. */
export function addSequence({ id, after, isUnlogged }: AlterColumn, alter: Alter): Statement[] {
  return [
    ...createSequenceOf(id, after, { isOwned: true, isUnlogged }),
    alter(`set default ${nextValue(id)}`),
    advance(id, after),
  ];
}

export function addIdentity({ id, after }: AlterColumn, alter: Alter): Statement[] {
  return [alter(`add generated ${after.identity} as identity${identityOptions(after)}`), advance(id, after)];
}

function advance(id: Id, { type, sequence }: Column): Statement {
  const table = { namespace: namespaceOf(id), name: tableNameOf(id) };
  return statement(advanceSequence(table, nameOf(id), { type, ...sequence }));
}

/**
 * Gives the sequence behind a column other options.
 *
 * @see https://www.postgresql.org/docs/current/sql-altersequence.html
 */
export function setSequence({ id, before, after, isNew }: AlterColumn, alter: Alter): Statement[] {
  const type = narrowsType(before, after) ? before.type : after.type; // which it has when the step comes
  const [old, current] = [
    { type, ...before.sequence },
    { type, ...after.sequence },
  ];
  const position = repositioning({ type: before.type, ...before.sequence }, { type: after.type, ...after.sequence });
  const restarts = isNew === true || position.kind === 'restart';
  const words = changedWords(old, current);
  const facts = restarts && !isNew ? { loses: `the position of the sequence of column ${displayName(id)}` } : {};
  const change = after.serial
    ? statement(`alter sequence ${sequenceSql(id)} ${[...words, ...(restarts ? ['restart'] : [])].join(' ')};`, facts)
    : { ...alter([...words.map((word) => `set ${word}`), ...(restarts ? ['restart'] : [])].join(' ')), ...facts };
  if (restarts || position.kind === 'none') return [change];
  return [statement(repositionSequence(sequenceSql(id), position)), change];
}
