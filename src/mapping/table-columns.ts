import { duplicateColumn } from '../errors/index.ts';
import type { Column } from '../schema/index.ts';
import { propertyLabel } from './column-names.ts';
import type { MappedProperty } from './class-members.ts';
import type { EntitySurroundings } from './entity-text.ts';
import type { MappedEntity } from './mapped-entity.ts';

interface Owner {
  readonly property: MappedProperty;
  readonly count: number;
}

/** A column may be shared by properties when a key of several columns uses it; otherwise two properties collide. */
export function tableColumns(entity: MappedEntity, { columns, run }: EntitySurroundings): Map<string, Column> {
  const result = new Map<string, Column>();
  const owners = new Map<string, Owner>();
  const { className } = entity.descriptor;
  for (const property of entity.properties) {
    const own = columns.of(property, entity);
    for (const { name, column } of own) {
      const owner = owners.get(name);
      const first = result.get(name);
      const isShared = first !== undefined && isOneForSeveralClasses(property, { first, column });
      if (owner !== undefined && owner.count === 1 && own.length === 1 && !isShared) {
        const both = [owner.property, property].map((holder) => propertyLabel(holder, className));
        run.problems.push(duplicateColumn(name, both, property.place));
      }
      result.set(name, first === undefined ? column : shareColumn(first, column));
      owners.set(name, { property, count: own.length });
    }
  }
  return result;
}

/** Classes of one table may each declare the same column, if they agree on it. */
function isOneForSeveralClasses(
  { beside }: MappedProperty,
  { first, column }: { first: Column; column: Column },
): boolean {
  return beside === true && JSON.stringify(first) === JSON.stringify(column);
}

/** The first property decides whether a shared column may be null, the last one everything else. */
function shareColumn({ nullable }: Column, { nullable: _, ...rest }: Column): Column {
  return nullable === undefined ? rest : { ...rest, nullable };
}
