import { missingPrimaryKey, notSupported } from '../errors/index.ts';
import type { Problem } from '../errors/index.ts';
import type { CheckFacts, EntityDescriptor, IndexFacts, PropertyDescriptor } from './entity-descriptor.ts';
import { underscore } from './naming.ts';
import type { MappingSettings } from './settings.ts';

/** An entity that has a table, with everything it inherits. */
export interface MappedEntity {
  readonly descriptor: EntityDescriptor;
  readonly namespace: string;
  readonly table: string;
  /** Primary ones first, then in order of declaration, inherited before own. */
  readonly properties: readonly PropertyDescriptor[];
  readonly indexes: readonly IndexFacts[];
  readonly uniques: readonly IndexFacts[];
  readonly checks: readonly CheckFacts[];
}

/** What one run of the mapping knows and finds wrong. */
export interface MappingRun {
  readonly settings: MappingSettings;
  readonly problems: Problem[];
  readonly entities: ReadonlyMap<string, MappedEntity>;
  /** Names of types that the database has beside its own. */
  readonly knownTypes: ReadonlySet<string>;
}

/** Resolves inheritance and names of all entities that have a table. */
export function mapEntities(descriptors: readonly EntityDescriptor[], problems: Problem[]): Map<string, MappedEntity> {
  const byId = new Map(descriptors.map((descriptor) => [descriptor.id, descriptor]));
  const tables = descriptors.filter((descriptor) => descriptor.kind === 'entity' && !descriptor.abstract);
  const entities = new Map<string, MappedEntity>();
  for (const descriptor of tables) {
    if (descriptor.options.expression && !descriptor.options.view) continue;
    reportUnsupported(descriptor, problems);
    const entity = mapEntity(descriptor, ancestors(descriptor, byId));
    if (!entity.properties.some(({ options }) => options.primary)) {
      problems.push(missingPrimaryKey(descriptor.className, descriptor.place));
    }
    entities.set(descriptor.id, entity);
  }
  return entities;
}

/** The class and those it extends, outermost first. */
function ancestors(descriptor: EntityDescriptor, byId: ReadonlyMap<string, EntityDescriptor>): EntityDescriptor[] {
  const base = descriptor.base === undefined ? undefined : byId.get(descriptor.base);
  return base === undefined ? [descriptor] : [...ancestors(base, byId), descriptor];
}

function mapEntity(descriptor: EntityDescriptor, line: readonly EntityDescriptor[]): MappedEntity {
  const { options, className } = descriptor;
  const [namespace, table] = splitTableName(options.tableName ?? underscore(className));
  const all = line.flatMap((owner, index) => {
    const redeclared = new Set(line.slice(index + 1).flatMap((heir) => heir.properties.map(({ name }) => name)));
    return owner.properties.filter(({ name }) => !redeclared.has(name));
  });
  return {
    descriptor,
    namespace: options.namespace ?? namespace ?? 'public',
    table,
    properties: [
      ...all.filter(({ options: { primary } }) => primary),
      ...all.filter((property) => !property.options.primary),
    ],
    indexes: line.flatMap(({ indexes }) => indexes),
    uniques: line.flatMap(({ uniques }) => uniques),
    checks: line.flatMap(({ checks }) => checks),
  };
}

/** A table name may carry its namespace: `app.user`. */
export function splitTableName(name: string): [namespace: string | undefined, table: string] {
  const dot = name.indexOf('.');
  return dot === -1 ? [undefined, name] : [name.slice(0, dot), name.slice(dot + 1)];
}

/** What would change the schema and is not built yet must not be passed over in silence. */
function reportUnsupported({ options, className, place }: EntityDescriptor, problems: Problem[]): void {
  const found = [
    options.view !== undefined && 'A view',
    options.inheritance !== undefined && 'Table-per-type inheritance',
    (options.discriminatorColumn ?? options.discriminatorMap ?? options.discriminatorValue) !== undefined &&
      'Single-table inheritance',
    options.namespace === '*' && 'A wildcard schema',
    ...(options.unsupported ?? []).map((name) => `Option ${name}`),
  ].filter((what) => what !== false);
  for (const what of found) problems.push(notSupported(`${what} (${className})`, place));
}
