import { quoteIdentifier, quoteLiteral, quoteName } from '../sql/index.ts';
import { castExpression } from './cast.ts';
import { columnDefinition, columnType } from './column-definition.ts';
import { commentOn } from './comment.ts';
import { displayName, nameOf, namespaceOf, tableNameOf, tableSql } from './keys.ts';
import type { AlterColumn, ColumnOperation, DropColumn } from './column-operation.ts';
import { advanceSequence, sequenceName } from './sequence.ts';
import { statement } from './statement.ts';
import type { Statement } from './statement.ts';

/** @see https://www.postgresql.org/docs/current/sql-altertable.html */
export function columnStatements(step: ColumnOperation): Statement[] {
  const [table, name] = [tableSql(step.id), quoteIdentifier(nameOf(step.id))];
  const alter = (action: string): Statement => statement(`alter table ${table} alter column ${name} ${action};`);
  switch (step.type) {
    case 'addColumn':
      return [statement(`alter table ${table} add column ${columnDefinition(nameOf(step.id), step.column)};`)];
    case 'dropColumn':
      return [dropColumn(step, `alter table ${table} drop column ${name};`)];
    case 'dropExpression':
      return [alter('drop expression')];
    case 'commentColumn':
      return [commentOn(`column ${table}.${name}`, step.comment)];
    case 'alterColumnType':
      return alterType(step, alter);
    case 'setNotNull':
      return [alter('set not null')];
    case 'dropNotNull':
      return [alter('drop not null')];
    case 'setDefault':
      return [alter(`set default ${step.after.default}`)];
    case 'dropDefault':
      return [alter('drop default')];
    case 'addSequence':
      return addSequence(step, alter);
    case 'dropSequence':
      return [alter('drop default'), statement(`drop sequence ${sequenceSql(step)};`)];
    case 'addIdentity':
      return [alter(`add generated ${step.after.identity} as identity`), advance(step)];
    case 'setIdentity':
      return [alter(`set generated ${step.after.identity}`)];
    case 'dropIdentity':
      return [alter('drop identity')];
  }
}

/** What is computed from other columns is not lost. */
function dropColumn({ id, column }: DropColumn, sql: string): Statement {
  return column.generated === undefined
    ? statement(sql, { loses: `the values of column ${displayName(id)}` })
    : statement(sql);
}

function alterType(step: AlterColumn, alter: (action: string) => Statement): Statement[] {
  const { before, after } = step;
  const type = columnType(after);
  const collation = after.collation === undefined ? '' : ` collate ${quoteIdentifier(after.collation)}`;
  const cast = castExpression(quoteIdentifier(nameOf(step.id)), before, after);
  const { sql } = alter(`type ${type}${collation}${cast === null ? '' : ` using (${cast})`}`);
  const loses = `values of column ${displayName(step.id)} that ${type} does not hold as they are`;
  const statements = [step.keepsValues ? statement(sql) : statement(sql, { loses })];
  const keepsSequence =
    (before.serial && after.serial) || (before.identity !== undefined && after.identity !== undefined);
  if (keepsSequence && before.type !== after.type) {
    statements.push(statement(`alter sequence ${sequenceSql(step)} as ${after.type};`));
  }
  return statements;
}

function sequenceSql(step: AlterColumn): string {
  return quoteName(namespaceOf(step.id), sequenceName(tableNameOf(step.id), nameOf(step.id)));
}

function addSequence(step: AlterColumn, alter: (action: string) => Statement): Statement[] {
  const sequence = sequenceSql(step);
  const owner = `${tableSql(step.id)}.${quoteIdentifier(nameOf(step.id))}`;
  return [
    statement(`create sequence ${sequence} as ${step.after.type} owned by ${owner};`),
    alter(`set default nextval(${quoteLiteral(sequence)}::regclass)`),
    advance(step),
  ];
}

function advance({ id }: AlterColumn): Statement {
  return statement(advanceSequence({ namespace: namespaceOf(id), name: tableNameOf(id) }, nameOf(id)));
}
