import { indexWithoutName, unknownProperty } from '../errors/index.ts';
import type { Place } from '../errors/index.ts';
import type { Index, IndexKey, Unique } from '../schema/index.ts';
import { quoteIdentifier, quoteLiteral } from '../sql/index.ts';
import type { EntityColumns } from './entity-columns.ts';
import type { Expression, IndexColumnFacts, IndexFacts, PropertyDescriptor } from './entity-descriptor.ts';
import { renderExpression } from './expression.ts';
import { generatedName } from './naming.ts';
import type { NameKind } from './naming.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { oneToOneUniques } from './relations.ts';

type Named<Value> = readonly [name: string, value: Value];

/** Everything of an entity that becomes an index or a unique constraint. */
export interface IndexSet {
  readonly indexes: readonly Named<Index>[];
  readonly uniques: readonly Named<Unique>[];
}

/** Collects the indexes and unique constraints of an entity's own table. */
export function entityIndexes(entity: MappedEntity, columns: EntityColumns, run: MappingRun): IndexSet {
  const mapper = new IndexMapper(entity, columns, run);
  const uniques: Named<Unique>[] = oneToOneUniques(entity, columns);
  const indexes: Named<Index>[] = [];
  for (const facts of [...propertyFacts(entity, 'unique'), ...entity.uniques]) {
    const [name, index] = mapper.map(facts, 'unique');
    if (isConstraint(index)) uniques.push(toConstraint([name, index], facts));
    else indexes.push([name, { ...index, unique: true }]);
  }
  for (const facts of [...propertyFacts(entity, 'index'), ...entity.indexes]) indexes.push(mapper.map(facts, 'index'));
  return { indexes, uniques };
}

/** A constraint knows only plain columns; everything else needs a unique index. */
function isConstraint({ keys, where, definition }: Index): boolean {
  return where === undefined && definition === undefined && keys.every((key) => typeof key === 'string');
}

function toConstraint([name, { keys, include }]: Named<Index>, { deferMode }: IndexFacts): Named<Unique> {
  return [
    name,
    {
      columns: keys.filter((key) => typeof key === 'string'),
      ...(include !== undefined && { include }),
      ...(deferMode !== undefined && { deferrable: deferMode }),
    },
  ];
}

/** `unique: true` and `index: 'name'` on properties, in the form of the class decorators. */
function propertyFacts(entity: MappedEntity, option: 'unique' | 'index'): IndexFacts[] {
  const primary = entity.properties.filter(({ options }) => options.primary);
  return entity.properties.flatMap((property: PropertyDescriptor): IndexFacts[] => {
    const value = property.options[option];
    const isSoleKey = property.options.primary === true && primary.length === 1;
    if (value === undefined || value === false || (option === 'unique' && isSoleKey)) return [];
    if (property.options.persist === false || property.kind === 'manyToMany') return [];
    const { deferMode } = property.options;
    return [
      {
        properties: [property.name],
        ...(property.place !== undefined && { place: property.place }),
        ...(typeof value === 'string' && { name: value }),
        ...(option === 'unique' && deferMode !== undefined && { deferMode }),
      },
    ];
  });
}

/** A column of an index, or a path into a json column. */
interface KeyColumn {
  readonly column: string;
  readonly path: readonly string[];
}

/** Turns what decorators say about one index into the index; property names become columns. */
class IndexMapper {
  readonly #entity: MappedEntity;
  readonly #columns: EntityColumns;
  readonly #run: MappingRun;

  constructor(entity: MappedEntity, columns: EntityColumns, run: MappingRun) {
    this.#entity = entity;
    this.#columns = columns;
    this.#run = run;
  }

  map(facts: IndexFacts, kind: NameKind): Named<Index> {
    const { expression, place } = facts;
    const properties = facts.properties.length > 0 ? facts.properties : (facts.columns ?? []).map(({ name }) => name);
    const columns = properties.flatMap((name) => this.#keyColumns(name, place));
    const parts = columns.map(({ column, path }) => [column, ...path].join('_').replaceAll('.', '_'));
    const name = facts.name ?? generatedName(this.#entity.table, parts, kind);
    if (expression !== undefined) {
      if (facts.name === undefined && properties.length === 0) {
        this.#run.problems.push(indexWithoutName(this.#entity.descriptor.className, place));
      }
      return [name, { keys: [], definition: withoutSemicolon(this.#render(expression, { index: name, place })) }];
    }
    const { include, where, fillFactor } = facts;
    return [
      name,
      {
        ...this.#keysAndMethod(facts, columns),
        ...(include !== undefined && { include: include.flatMap((property) => this.#columnNames(property, place)) }),
        ...(where !== undefined && { where: this.#render(where, { index: name, place }) }),
        ...(fillFactor !== undefined && { storageParameters: { fillfactor: String(fillFactor) } }),
      },
    ];
  }

  #keysAndMethod(
    { type, columns: options = [] }: IndexFacts,
    columns: readonly KeyColumn[],
  ): Pick<Index, 'keys' | 'method'> {
    const keys = columns.map((column) => this.#key(column, options));
    const method = type?.toLowerCase();
    if (method === undefined || method === 'btree') return { keys };
    if (method !== 'fulltext') return { keys, method };
    if (columns.length === 1 && this.#isVector(columns[0]?.column)) return { keys, method: 'gin' };
    const text = columns.map(({ column }) => quoteIdentifier(column)).join(` || ' ' || `);
    return { keys: [{ expression: `to_tsvector('simple', ${text})` }], method: 'gin' };
  }

  #key({ column, path }: KeyColumn, options: readonly IndexColumnFacts[]): IndexKey {
    const dotted = [column, ...path].join('.');
    const isMeant = ({ name }: IndexColumnFacts): boolean =>
      name === dotted || this.#keyColumns(name).some((key) => [key.column, ...key.path].join('.') === dotted);
    const { sort, nulls, collation } = options.find(isMeant) ?? {};
    const order = sort?.toLowerCase() === 'desc' ? 'desc' : undefined;
    const isPlain = path.length === 0;
    const isDefaultNulls = nulls?.toLowerCase() === (order === 'desc' ? 'first' : 'last');
    const hasNulls = nulls !== undefined && !isDefaultNulls;
    if (isPlain && order === undefined && !hasNulls && collation === undefined) return column;
    return {
      ...(isPlain ? { column } : { expression: jsonPathExpression(column, path) }),
      ...(collation !== undefined && { collation }),
      ...(order !== undefined && { order }),
      ...(hasNulls && { nulls }),
    };
  }

  #columnNames(property: string, place?: Place): string[] {
    return this.#keyColumns(property, place).map(({ column }) => column);
  }

  /** Columns of a property; of a path into a json column (`meta.key`), the column with the path. */
  #keyColumns(property: string, place?: Place): KeyColumn[] {
    const { properties, descriptor } = this.#entity;
    const [head = '', ...path] = property.split('.');
    const found = properties.find(({ name }) => name === property) ?? properties.find(({ name }) => name === head);
    if (found === undefined) {
      const all = properties.flatMap((candidate) => this.#columns.of(candidate, this.#entity));
      if (all.some(({ name }) => name === property)) return [{ column: property, path: [] }];
      this.#run.problems.push(unknownProperty(descriptor.className, property, place));
      return [];
    }
    const rest = found.name === property ? [] : path;
    const columns = this.#columns.of(found, this.#entity).map(({ name }) => ({ column: name, path: rest }));
    if (columns.length === 0) this.#run.problems.push(unknownProperty(descriptor.className, property, place));
    return columns;
  }

  #isVector(column: string | undefined): boolean {
    return this.#entity.properties
      .flatMap((property) => this.#columns.of(property, this.#entity))
      .some(({ name, column: { type } }) => name === column && type === 'tsvector');
  }

  #render(expression: Expression, { index, place }: { index: string; place: Place | undefined }): string {
    const { namespace, table, descriptor } = this.#entity;
    const column = (property: string): string | undefined => this.#columnNames(property, place)[0];
    return renderExpression(expression, { namespace, table, index, column }, (property) =>
      this.#run.problems.push(unknownProperty(descriptor.className, property, place)),
    );
  }
}

/** `meta.address.city` → `"meta"->'address'->>'city'`. */
function jsonPathExpression(column: string, path: readonly string[]): string {
  const steps = path.slice(0, -1).map((step) => `->${quoteLiteral(step)}`);
  return `${quoteIdentifier(column)}${steps.join('')}->>${quoteLiteral(path.at(-1) ?? '')}`;
}

function withoutSemicolon(sql: string): string {
  const text = sql.trim();
  return text.endsWith(';') ? text.slice(0, -1).trimEnd() : text;
}
