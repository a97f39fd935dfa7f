import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { columnDefinition, columnType } from './column-definition.ts';
import { keepsSequence } from './column-alterations.ts';
import type { Alteration } from './column-alterations.ts';
import { usualStorage } from './column-settings.ts';
import { lostValues } from './lost-values.ts';
import { commentOn } from '../comment.ts';
import { displayName, nameOf, namespaceOf, tableSql } from '../keys.ts';
import type { AddColumn, AlterColumn, ColumnFill, ColumnOperation, DropColumn } from './column-operation.ts';
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
    case 'setNotNull':
      return setNotNull(step, alter);
    case 'setSequence':
      return setSequence(step, alter);
    case 'dropSequence':
      return [alter('drop default'), statement(`drop sequence ${sequenceSql(step.id)};`)];
    case 'addIdentity':
      return addIdentity(step, alter);
    case 'setCompression': {
      // What the partitioned table is told of it holds for the partitions that come.
      const partitions = step.partitions.map((place) => quoteName(namespaceOf(place), nameOf(place)));
      return [table, ...partitions].map((each) =>
        statement(`alter table ${each} alter column ${name} ${ACTIONS.setCompression(step)};`),
      );
    }
    default:
      return [alter(ACTIONS[step.type](step))];
  }
}

function addColumn({ id, column, fill, isUnlogged }: AddColumn, alter: (action: string) => Statement): Statement[] {
  const add = (added: typeof column): Statement =>
    statement(`alter table ${tableSql(id)} add column ${columnDefinition(nameOf(id), added)};`);
  if (column.serial && column.sequence !== undefined) {
    return [...createSequenceOf(id, column, { isUnlogged }), add(overSequence(id, column)), ownSequence(id)];
  }
  if (fill === undefined) return [add(column)];
  const { default: value, ...empty } = column;
  return [
    add({ ...(fill.onlyNulls ? empty : column), nullable: true }),
    ...fillColumn(id, fill),
    ...(fill.onlyNulls && value !== undefined ? [alter(`set default ${value}`)] : []),
    ...(column.nullable ? [] : [alter('set not null')]),
  ];
}

function setNotNull({ id, fill }: AlterColumn, alter: (action: string) => Statement): Statement[] {
  return [...(fill === undefined ? [] : fillColumn(id, fill)), alter('set not null')];
}

function fillColumn(id: AddColumn['id'], { value, onlyNulls, isDeferred, loses }: ColumnFill): Statement[] {
  const name = quoteIdentifier(nameOf(id));
  const condition = onlyNulls ? ` where ${name} is null` : '';
  const update = `update ${tableSql(id)} set ${name} = (${value})${condition};`;
  return [
    statement(update, lostValues(id, loses)),
    ...(isDeferred ? [statement('set constraints all immediate;')] : []),
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

function alterType(step: AlterColumn, alter: (action: string) => Statement): Statement[] {
  const { before, after, using } = step;
  const type = columnType(after);
  const collation = after.collation === undefined ? '' : ` collate ${quoteIdentifier(after.collation)}`;
  const { sql } = alter(`type ${type}${collation}${using === null ? '' : ` using (${using})`}`);
  const statements = [statement(sql, lostValues(step.id, step.loses))];
  if (keepsSequence(before, after) && before.type !== after.type) {
    statements.push(statement(`alter sequence ${sequenceSql(step.id)} as ${after.type};`));
  }
  return statements;
}
