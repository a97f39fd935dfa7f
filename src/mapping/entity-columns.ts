import {
  circularPrimaryKey,
  columnCountMismatch,
  notAnEntity,
  notSupported,
  unknownProperty,
} from '../errors/index.ts';
import type { Column } from '../schema/index.ts';
import { canonicalType } from './canonical-type.ts';
import { defaultSql } from './default-value.ts';
import type { PropertyDescriptor } from './entity-descriptor.ts';
import { underscore } from './naming.ts';
import { isOwningSide } from './ownership.ts';
import { isNullable, scalarColumn } from './scalar-column.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';

/** A column with its name. */
export interface NamedColumn {
  readonly name: string;
  readonly column: Column;
}

/** Gives the columns of properties; relations take theirs from the keys they point to. */
export class EntityColumns {
  readonly #run: MappingRun;
  readonly #known = new Map<PropertyDescriptor, Map<MappedEntity, readonly NamedColumn[]>>();
  readonly #open = new Set<PropertyDescriptor>();

  constructor(run: MappingRun) {
    this.#run = run;
  }

  /** The columns of a property; none for what lives elsewhere. */
  of(property: PropertyDescriptor, entity: MappedEntity): readonly NamedColumn[] {
    const known = this.#known.get(property)?.get(entity);
    if (known !== undefined) return known;
    if (this.#open.has(property)) {
      this.#run.problems.push(circularPrimaryKey(`${entity.descriptor.className}.${property.name}`, property.place));
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
  referenced({ options }: PropertyDescriptor, target: MappedEntity): readonly NamedColumn[] {
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
      const property = entity.properties.find((candidate) => candidate.name === name);
      const columns = property === undefined ? [] : this.of(property, entity);
      if (columns.length === 0) {
        this.#run.problems.push(unknownProperty(entity.descriptor.className, name, entity.descriptor.place));
      }
      return columns;
    });
  }

  #find(property: PropertyDescriptor, entity: MappedEntity): readonly NamedColumn[] {
    if (property.options.persist === false) return [];
    switch (property.kind) {
      case 'scalar':
      case 'enum': {
        const [name = underscore(property.name)] = property.options.columnNames ?? [];
        return [{ name, column: scalarColumn(property, entity, this.#run) }];
      }
      case 'manyToOne':
      case 'oneToOne':
        return isOwningSide(property) ? this.#findJoinColumns(property, entity) : [];
      case 'embedded':
        this.#run.problems.push(notSupported(`An embedded value (${property.name})`, property.place));
        return [];
      case 'oneToMany':
      case 'manyToMany':
      case 'formula':
        return [];
    }
  }

  #findJoinColumns(property: PropertyDescriptor, entity: MappedEntity): readonly NamedColumn[] {
    const target = this.target(property, entity);
    if (target === undefined) return [];
    const { options } = property;
    const referenced = this.referenced(property, target);
    const key = options.targetKey === undefined ? referenced : this.ofPrimaryKey(target);
    const standard = key.map(({ name }) => `${underscore(property.name)}_${name}`);
    const names = options.joinColumns ?? options.columnNames ?? standard;
    if (names.length !== referenced.length) {
      const label = `${entity.descriptor.className}.${property.name}`;
      const counts = { found: names.length, expected: referenced.length };
      this.#run.problems.push(columnCountMismatch(label, counts, property.place));
    }
    return referenced.map(({ column }, index) => ({
      name: names[index] ?? property.name,
      column: this.#joinColumn(column, property, index),
    }));
  }

  /** A column that refers to another has its type and nothing else of it. */
  #joinColumn(referenced: Column, property: PropertyDescriptor, index: number): Column {
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
  target(property: PropertyDescriptor, entity: MappedEntity): MappedEntity | undefined {
    const { target } = property.options;
    const found = target?.id === undefined ? undefined : this.#run.entities.get(target.id);
    if (found === undefined) {
      const name = target?.className ?? property.declared?.name ?? 'a class that cannot be told';
      const problem = notAnEntity(`${entity.descriptor.className}.${property.name}`, name, property.place);
      if (!this.#run.problems.some(({ message }) => message === problem.message)) this.#run.problems.push(problem);
    }
    return found;
  }
}
