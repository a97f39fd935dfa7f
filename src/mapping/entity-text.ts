import { unknownProperty } from '../errors/index.ts';
import type { Place } from '../errors/index.ts';
import type { EntityColumns } from './entity-columns.ts';
import type { Expression } from './expression-parts.ts';
import { mentionedColumn } from './entity-names.ts';
import { renderExpression } from './expression.ts';
import type { Mentioned } from './expression.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';

/** What the parts of a table are made from. */
export interface EntitySurroundings {
  readonly columns: EntityColumns;
  readonly run: MappingRun;
}

interface TextSite extends EntitySurroundings {
  readonly place?: Place | undefined;
}

/** An expression with the columns of an entity put in; a property without a column is reported. */
export function entityText(expression: Expression, entity: MappedEntity, { columns, run, place }: TextSite): string {
  const column = (name: string): Mentioned | undefined => mentionedColumn(name, entity, columns);
  const { namespace, table, descriptor } = entity;
  return renderExpression(expression, { namespace, table, column }, (name) =>
    run.problems.push(unknownProperty(descriptor.className, name, place ?? descriptor.place)),
  ).trim();
}

/** SQL without the semicolon at its end. */
export function withoutSemicolon(sql: string): string {
  const text = sql.trim();
  return text.endsWith(';') ? text.slice(0, -1).trimEnd() : text;
}
