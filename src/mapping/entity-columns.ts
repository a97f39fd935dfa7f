import { circularPrimaryKey, columnCountMismatch, notAnEntity, unknownProperty } from '../errors/index.ts';
import type { Column } from '../schema/index.ts';
import { canonicalType, typeSql } from './canonical-type.ts';
import type { MappedProperty } from './class-members.ts';
import { propertyLabel, scalarName, standardName } from './column-names.ts';
import { defaultSql } from './default-value.ts';
import type { RelationTarget } from './property-descriptor.ts';
import { findProperty } from './entity-names.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { isNullable } from './nullability.ts';
import { isOwningSide } from './ownership.ts';
import { isPolymorphic, polymorphicColumns } from './polymorphic/polymorphic-columns.ts';
import { columnType, scalarColumn } from './scalar-column.ts';

/** A column with its name. */
export interface NamedColumn {
  readonly name: string;
  readonly column: Column;
}

/** Gives the columns of properties; relations take theirs from the keys they point to. */
export class EntityColumns {
  readonly #run: MappingRun;
  readonly #known = new Map<MappedProperty, Map<MappedEntity, readonly NamedColumn[]>>();
  readonly #open = new Set<MappedProperty>();

  constructor(run: MappingRun) {
    this.#run = run;
  }

  /** The columns of a property; none for what lives elsewhere. */
  of(property: MappedProperty, entity: MappedEntity): readonly NamedColumn[] {
    const known = this.#known.get(property)?.get(entity);
    if (known !== undefined) return known;
    if (this.#open.has(property)) {
      this.#run.problems.push(circularPrimaryKey(propertyLabel(property, entity.descriptor.className), property.place));
      return [];
    }
    this.#open.add(property);
    const columns = this.#find(property, entity);
    this.#open.delete(property);
    const byEntity = this.#known.get(property) ?? new Map<MappedEntity, readonly NamedColumn[]>();
    this.#known.set(property, byEntity.set(entity, columns));
    return columns;
  }

  /** The columns of the primary key. */
  ofPrimaryKey(entity: MappedEntity): readonly NamedColumn[] {
    return entity.properties.filter(({ options }) => options.primary).flatMap((property) => this.of(property, entity));
  }

  /** The columns that a relation points to: those it names, else the primary key of its target. */
  referenced({ options }: MappedProperty, target: MappedEntity): readonly NamedColumn[] {
    if (options.targetKey !== undefined) return this.named([options.targetKey], target);
    if (options.referencedColumnNames !== undefined) {
      const all = target.properties.flatMap((property) => this.of(property, target));
      return options.referencedColumnNames.flatMap((name) => all.find((column) => column.name === name) ?? []);
    }
    return this.ofPrimaryKey(target);
  }

  /** The columns of properties, given by the names of the properties. Unknown ones are reported. */
  named(properties: readonly string[], entity: MappedEntity): readonly NamedColumn[] {
    return properties.flatMap((name) => {
      const found = findProperty(name, entity);
      const columns = found === undefined || found.path.length > 0 ? [] : this.of(found.property, entity);
      if (columns.length === 0) {
        this.#run.problems.push(unknownProperty(entity.descriptor.className, name, entity.descriptor.place));
      }
      return columns;
    });
  }

  #find(property: MappedProperty, entity: MappedEntity): readonly NamedColumn[] {
    if (property.options.persist === false) return [];
    switch (property.kind) {
      case 'scalar':
      case 'enum':
        return [{ name: scalarName(property), column: scalarColumn(property, entity, this.#run) }];
      case 'manyToOne':
      case 'oneToOne':
        return isOwningSide(property) ? this.#findJoinColumns(property, entity) : [];
      case 'embedded': // its members stand in its place
      case 'oneToMany':
      case 'manyToMany':
      case 'formula':
        return [];
    }
  }

  /** The SQL type of a property that is no relation. */
  typeOf(property: MappedProperty, entity: MappedEntity): string {
    return typeSql(columnType(property, entity, this.#run));
  }

  #findJoinColumns(property: MappedProperty, entity: MappedEntity): readonly NamedColumn[] {
    if (isPolymorphic(property)) {
      const targets = this.targets(property, entity);
      const found = polymorphicColumns(property, { entity, targets, columns: this, run: this.#run });
      return found.map(({ name, column }, index) => ({ name, column: this.#joinColumn(column, property, index) }));
    }
    const target = this.target(property, entity);
    if (target === undefined) return [];
    const { options } = property;
    const referenced = this.referenced(property, target);
    const key = options.targetKey === undefined ? referenced : this.ofPrimaryKey(target);
    const standard = key.map(({ name }) => `${standardName(property)}_${name}`);
    const names = options.joinColumns ?? options.columnNames ?? standard;
    if (names.length !== referenced.length) {
      const label = propertyLabel(property, entity.descriptor.className);
      const counts = { found: names.length, expected: referenced.length };
      this.#run.problems.push(columnCountMismatch(label, counts, property.place));
    }
    return referenced.map(({ column }, index) => ({
      name: names[index] ?? property.name,
      column: this.#joinColumn(column, property, index),
    }));
  }

  /** A column that refers to another has its type and nothing else of it. */
  #joinColumn(referenced: Column, property: MappedProperty, index: number): Column {
    const { options } = property;
    const given = options.columnTypes?.[index];
    const type = given === undefined ? null : canonicalType(given, this.#run.knownTypes);
    const { typeNamespace, dimensions, collation } = type === null ? referenced : { ...type, collation: undefined };
    const own = type ?? referenced;
    const defaultValue = defaultSql(property, own, false);
    return {
      type: own.type,
      ...(typeNamespace !== undefined && { typeNamespace }),
      ...(dimensions !== undefined && { dimensions }),
      ...(isNullable(property, this.#run) && { nullable: true }),
      ...(defaultValue !== undefined && { default: defaultValue }),
      ...(collation !== undefined && { collation }),
      ...(options.comment !== undefined && { comment: options.comment }),
    };
  }

  /** The entity a relation points to; reported when it is none. */
  target(property: MappedProperty, entity: MappedEntity): MappedEntity | undefined {
    return this.targets(property, entity)[0];
  }

  /** The entities a relation may point to. */
  targets(property: MappedProperty, entity: MappedEntity): readonly MappedEntity[] {
    const { options, declared } = property;
    const nameless: RelationTarget = { className: declared?.name ?? 'a class that cannot be told' };
    const targets = options.targets ?? [options.target ?? nameless];
    return [...new Set(targets.flatMap((target) => this.#entity(target, property, entity) ?? []))];
  }

  #entity({ id, className }: RelationTarget, property: MappedProperty, owner: MappedEntity): MappedEntity | undefined {
    const found = id === undefined ? undefined : this.#run.byClass.get(id);
    if (found === undefined) {
      const problem = notAnEntity(propertyLabel(property, owner.descriptor.className), className, property.place);
      if (!this.#run.problems.some(({ message }) => message === problem.message)) this.#run.problems.push(problem);
    }
    return found;
  }
}
