import { discriminatorClash, missingPrimaryKey, notSupported, unknownDiscriminated } from '../errors/index.ts';
import type { Problem } from '../errors/index.ts';
import { lineMembers } from './class-members.ts';
import type { ClassMembers } from './class-members.ts';
import { Classes } from './classes.ts';
import { EmbeddableClasses } from './embedded/embeddable-classes.ts';
import { flattenEmbedded } from './embedded/flatten-embedded.ts';
import { tellNamesApart } from './embedded/given-names.ts';
import type { EntityDescriptor } from './entity-descriptor.ts';
import { discriminatorValues, withDiscriminator } from './inheritance/discriminator.ts';
import { joinedMembers } from './inheritance/joined-tables.ts';
import { mergeHeirs } from './inheritance/single-table.ts';
import { isView, splitTableName } from './mapped-entity.ts';
import type { MappedEntities, MappedEntity } from './mapped-entity.ts';
import { underscore } from './naming.ts';
import type { MappingSettings } from './settings.ts';

interface Wrong {
  readonly problems: Problem[];
  readonly settings: MappingSettings;
}

/** Resolves inheritance, embedded values and names of all entities that have a table or a view. */
export function mapEntities(descriptors: readonly EntityDescriptor[], { problems, settings }: Wrong): MappedEntities {
  const mapper = new EntityMapper(new Classes(descriptors), { problems, settings });
  const byClass = new Map<string, MappedEntity>();
  for (const descriptor of descriptors) {
    const entity = descriptor.kind === 'entity' ? mapper.map(descriptor) : undefined;
    if (entity !== undefined) byClass.set(descriptor.id, entity);
  }
  const tables = [...new Set(byClass.values())];
  const renamed = new Map(tellNamesApart(tables).map((entity) => [entity.descriptor.id, entity]));
  return {
    entities: renamed,
    byClass: new Map([...byClass].map(([id, entity]) => [id, renamed.get(entity.descriptor.id) ?? entity])),
  };
}

class EntityMapper {
  readonly #classes: Classes;
  readonly #embeddables: EmbeddableClasses;
  readonly #problems: Problem[];
  readonly #known = new Map<EntityDescriptor, MappedEntity>();

  constructor(classes: Classes, { problems, settings }: Wrong) {
    this.#classes = classes;
    this.#embeddables = new EmbeddableClasses(classes, { problems, settings });
    this.#problems = problems;
  }

  /** The table or view that a class is in; `undefined` for what has none. */
  map(descriptor: EntityDescriptor): MappedEntity | undefined {
    const root = this.#classes.root(descriptor);
    const owner = root?.options.discriminatorColumn === undefined ? descriptor : root;
    const { options, abstract } = owner;
    if ((options.expression && !options.view) || (abstract && !this.#hasSharedTable(owner))) return undefined;
    const known = this.#known.get(owner);
    if (known !== undefined) return known;
    this.#reportUnsupported(owner);
    const entity = this.#build(owner, root);
    if (!isView(entity) && !entity.properties.some(({ options: { primary } }) => primary)) {
      this.#problems.push(missingPrimaryKey(owner.className, owner.place));
    }
    this.#known.set(owner, entity);
    return entity;
  }

  #build(owner: EntityDescriptor, root: EntityDescriptor | undefined): MappedEntity {
    const { options, className } = owner;
    const [namespace, table] = splitTableName(options.tableName ?? underscore(className));
    const parent = root === undefined || root === owner ? undefined : this.#parent(owner, root);
    const members = this.#members(owner, parent);
    const { properties, ...facts } = flattenEmbedded(members, { embeddables: this.#embeddables, className });
    const isPrimary = ({ options: { primary } }: (typeof properties)[number]): boolean => primary === true;
    return {
      descriptor: owner,
      namespace: options.namespace ?? namespace ?? 'public',
      table,
      rootName: root?.className ?? className,
      ...(parent !== undefined && { parent }),
      ...this.#rowLevelSecurity(owner),
      ...facts,
      // The part of a row that is its own comes before the key that it shares with the part above.
      properties:
        parent === undefined
          ? [...properties.filter(isPrimary), ...properties.filter((property) => !isPrimary(property))]
          : properties,
    };
  }

  /** As policies are, what an abstract class says of row-level security is said of the tables of its heirs. */
  #rowLevelSecurity(owner: EntityDescriptor): Pick<MappedEntity, 'rowLevelSecurity'> {
    const line = this.#classes.line(owner).filter((one) => one === owner || one.abstract);
    const { rowLevelSecurity } = line.findLast(({ options }) => options.rowLevelSecurity !== undefined)?.options ?? {};
    return rowLevelSecurity === undefined ? {} : { rowLevelSecurity };
  }

  /** An abstract class has a table only for its heirs. */
  #hasSharedTable(root: EntityDescriptor): boolean {
    return root.options.discriminatorColumn !== undefined && this.#classes.heirs(root).length > 0;
  }

  /** The nearest class above that has a table of its own. */
  #parent(descriptor: EntityDescriptor, root: EntityDescriptor): MappedEntity | undefined {
    const line = this.#classes.line(descriptor);
    const above = line.slice(line.indexOf(root), -1).filter(({ kind, abstract }) => kind === 'entity' && !abstract);
    const nearest = above.at(-1);
    return nearest === undefined ? undefined : this.map(nearest);
  }

  #members(owner: EntityDescriptor, parent: MappedEntity | undefined): ClassMembers {
    const line = this.#classes.line(owner);
    if (parent !== undefined) {
      return joinedMembers(lineMembers(line.slice(line.indexOf(parent.descriptor) + 1)), parent);
    }
    const members = lineMembers(line);
    return owner.options.discriminatorColumn === undefined ? members : this.#singleTable(owner, members);
  }

  #singleTable(root: EntityDescriptor, members: ClassMembers): ClassMembers {
    const classes = this.#classes.heirs(root);
    const values = discriminatorValues(root.options, [root, ...classes]);
    this.#checkValues(root, { values, classes: [root, ...classes] });
    for (const heir of classes) this.#reportUnsupported(heir);
    const heirs = classes.map((heir) => ({
      className: heir.className,
      members: lineMembers(this.#classes.ownLine(heir)),
    }));
    const discriminator = root.options.discriminatorColumn;
    return mergeHeirs({ root: withDiscriminator(members, root.options, values), heirs, discriminator });
  }

  #checkValues(
    { className, place }: EntityDescriptor,
    { values, classes }: { values: ReturnType<typeof discriminatorValues>; classes: readonly EntityDescriptor[] },
  ): void {
    const names = new Set(classes.map((known) => known.className));
    for (const [value, name] of values) {
      if (!names.has(name)) this.#problems.push(unknownDiscriminated(className, { value, name }, place));
      const others = values.filter((other) => other[0] === value && other[1] !== name).map((other) => other[1]);
      const [other] = others;
      if (other !== undefined && name < other) this.#problems.push(discriminatorClash([name, other], value, place));
    }
  }

  #reportUnsupported({ options, className, place }: EntityDescriptor): void {
    const found = [
      options.namespace === '*' && 'A wildcard schema',
      ...(options.unsupported ?? []).map((name) => `Option ${name}`),
    ].filter((what) => what !== false);
    for (const what of found) this.#problems.push(notSupported(`${what} (${className})`, place));
  }
}
