import type { Problem } from '../errors/index.ts';
import type { AdviceCollector } from './advice/advice-collector.ts';
import type { ClassMembers } from './class-members.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import type { KnownTypes } from './known-types.ts';
import type { MappingSettings } from './settings.ts';

/**
 * An entity that has a table or a view, with everything it inherits and embeds. Its primary properties come first, then
 * the others in order of declaration, inherited before own.
 */
export interface MappedEntity extends ClassMembers {
  readonly descriptor: EntityDescriptor;
  readonly namespace: string;
  readonly table: string;
  /** The class that starts the inheritance it is part of, else its own: columns of pivot tables are called after it. */
  readonly rootName: string;
  /** Where each class has a table: that of the class above. */
  readonly parent?: MappedEntity;
  readonly rowLevelSecurity?: boolean | 'force';
}

/** Whether it has a view, and so no table. */
export function isView({ descriptor }: MappedEntity): boolean {
  return descriptor.options.view !== undefined;
}

export interface MappedEntities {
  /** By the id of the class that the table or view is described by. */
  readonly entities: ReadonlyMap<string, MappedEntity>;
  /** By the id of every class that is in it: classes may share a table. */
  readonly byClass: ReadonlyMap<string, MappedEntity>;
}

/** What one run of the mapping knows and finds wrong. */
export interface MappingRun extends MappedEntities {
  readonly settings: MappingSettings;
  readonly problems: Problem[];
  readonly advice: AdviceCollector;
  /** Types that the database has beside its own. */
  readonly knownTypes: KnownTypes;
}

/** A table name may carry its namespace: `app.user`. */
export function splitTableName(name: string): [namespace: string | undefined, table: string] {
  const dot = name.indexOf('.');
  return dot === -1 ? [undefined, name] : [name.slice(0, dot), name.slice(dot + 1)];
}
