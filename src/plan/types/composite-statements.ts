import type { CompositeAttribute, ObjectId } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { columnType } from '../columns/column-definition.ts';
import { commentOn } from '../comment.ts';
import type { AlterAttribute, CompositeOperation } from './composite-operation.ts';
import { displayName, nameOf, namespaceOf } from '../keys.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { dropOldStatements, retireStatements, swapStatements } from '../swap/swap-statements.ts';

type Id = ObjectId<'composite'>;

/** @see https://www.postgresql.org/docs/current/sql-altertype.html */
export function compositeStatements(step: CompositeOperation): Statement[] {
  const name = quoteName(namespaceOf(step.id), nameOf(step.id));
  switch (step.type) {
    case 'createComposite':
      return [statement(createSql(step.id, step.attributes))];
    case 'dropComposite':
      return [statement(`drop type ${name};`)];
    case 'swapType':
      return swapStatements(step, createSql(step.id, step.after.attributes));
    case 'retireType':
      return retireStatements(step);
    case 'dropOldType':
      return dropOldStatements(step);
    case 'commentComposite':
      return [commentOn(`type ${name}`, step.comment)];
    default:
      return [alterStatement(step)];
  }
}

function attributeSql({ name, collation, ...use }: CompositeAttribute): string {
  const collate = collation === undefined ? '' : ` collate ${quoteIdentifier(collation)}`;
  return `${quoteIdentifier(name)} ${columnType(use)}${collate}`;
}

function createSql(id: Id, attributes: readonly CompositeAttribute[]): string {
  return `create type ${quoteName(namespaceOf(id), nameOf(id))} as (${attributes.map(attributeSql).join(', ')});`;
}

function alterStatement({ type, id, attribute }: AlterAttribute): Statement {
  const alter = `alter type ${quoteName(namespaceOf(id), nameOf(id))}`;
  switch (type) {
    case 'addAttribute':
      return statement(`${alter} add attribute ${attributeSql(attribute)};`);
    case 'dropAttribute': {
      const loses = `the values of attribute ${displayName(id)}.${attribute.name}`;
      return statement(`${alter} drop attribute ${quoteIdentifier(attribute.name)};`, { loses });
    }
    case 'alterAttribute': {
      const { name, collation, ...use } = attribute;
      const collate = collation === undefined ? '' : ` collate ${quoteIdentifier(collation)}`;
      return statement(`${alter} alter attribute ${quoteIdentifier(name)} type ${columnType(use)}${collate};`);
    }
  }
}
