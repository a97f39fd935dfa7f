import { quoteIdentifier } from '../../sql/index.ts';
import { columnDefinition, columnType } from './column-definition.ts';
import { keepsSequence } from './column-alterations.ts';
import type { Alteration } from './column-alterations.ts';
import { usualStorage } from './column-settings.ts';
import { commentOn } from '../comment.ts';
import { displayName, nameOf, tableSql } from '../keys.ts';
import type { AddColumn, AlterColumn, ColumnOperation, DropColumn } from './column-operation.ts';
import {
  addIdentity,
  addSequence,
  createSequenceOf,
  overSequence,
  ownSequence,
  sequenceSql,
  setSequence,
} from './column-sequence.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';

/** What stands after `alter column`, for the alterations that are no more than that. */
const ACTIONS = {
  dropExpression: () => 'drop expression',
  setNotNull: () => 'set not null',
  dropNotNull: () => 'drop not null',
  setDefault: ({ after }) => `set default ${after.default}`,
  dropDefault: () => 'drop default',
  setIdentity: ({ after }) => `set generated ${after.identity}`,
  dropIdentity: () => 'drop identity',
  setStorage: ({ after, bases }) => `set storage ${after.storage ?? usualStorage(bases.after)}`,
  setCompression: ({ after }) => `set compression ${after.compression ?? 'default'}`,
  setStatistics: ({ after }) => `set statistics ${after.statistics ?? -1}`,
} satisfies Partial<Record<Alteration, (step: AlterColumn) => string>>;

/** @see https://www.postgresql.org/docs/current/sql-altertable.html */
export function columnStatements(step: ColumnOperation): Statement[] {
  const [table, name] = [tableSql(step.id), quoteIdentifier(nameOf(step.id))];
  const alter = (action: string): Statement => statement(`alter table ${table} alter column ${name} ${action};`);
  switch (step.type) {
    case 'addColumn':
      return addColumn(step, alter);
    case 'dropColumn':
      return [dropColumn(step, `alter table ${table} drop column ${name};`)];
    case 'commentColumn':
      return [commentOn(`column ${table}.${name}`, step.comment)];
    case 'alterColumnType':
      return alterType(step, alter);
    case 'addSequence':
      return addSequence(step, alter);
    case 'setSequence':
      return setSequence(step, alter);
    case 'dropSequence':
      return [alter('drop default'), statement(`drop sequence ${sequenceSql(step.id)};`)];
    case 'addIdentity':
      return addIdentity(step, alter);
    default:
      return [alter(ACTIONS[step.type](step))];
  }
}

function addColumn({ id, column, fill }: AddColumn, alter: (action: string) => Statement): Statement[] {
  const add = (added: typeof column): Statement =>
    statement(`alter table ${tableSql(id)} add column ${columnDefinition(nameOf(id), added)};`);
  if (column.serial && column.sequence !== undefined) {
    return [createSequenceOf(id, column), add(overSequence(id, column)), ownSequence(id)];
  }
  if (fill === undefined) return [add(column)];
  const loses = fill.keepsValues ? {} : { loses: lossyType({ id, after: column }) };
  const update = statement(`update ${tableSql(id)} set ${quoteIdentifier(nameOf(id))} = (${fill.value});`, loses);
  return [
    add({ ...column, nullable: true }),
    update,
    ...(fill.isDeferred ? [statement('set constraints all immediate;')] : []),
    ...(column.nullable ? [] : [alter('set not null')]),
  ];
}

/** What is computed from other columns is not lost. */
function dropColumn({ id, column, sequences }: DropColumn, sql: string): Statement {
  const lost = [
    ...(column.generated === undefined ? [`the values of column ${displayName(id)}`] : []),
    ...sequences.map((sequence) => `the position of sequence ${displayName(sequence)}`),
  ];
  return lost.length === 0 ? statement(sql) : statement(sql, { loses: lost.join(' and ') });
}

function lossyType({ id, after }: Pick<AlterColumn, 'id' | 'after'>): string {
  return `values of column ${displayName(id)} that ${columnType(after)} does not hold as they are`;
}

function alterType(step: AlterColumn, alter: (action: string) => Statement): Statement[] {
  const { before, after, using } = step;
  const type = columnType(after);
  const collation = after.collation === undefined ? '' : ` collate ${quoteIdentifier(after.collation)}`;
  const { sql } = alter(`type ${type}${collation}${using === null ? '' : ` using (${using})`}`);
  const statements = [step.keepsValues ? statement(sql) : statement(sql, { loses: lossyType(step) })];
  if (keepsSequence(before, after) && before.type !== after.type) {
    statements.push(statement(`alter sequence ${sequenceSql(step.id)} as ${after.type};`));
  }
  return statements;
}
