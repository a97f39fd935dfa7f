import { indexWithoutName, uniqueNotDeferrable, unknownProperty } from '../errors/index.ts';
import type { Place } from '../errors/index.ts';
import type { Index, IndexKey, IndexKeyOptions, Unique } from '../schema/index.ts';
import { quoteIdentifier } from '../sql/index.ts';
import type { Placed } from './class-members.ts';
import { withEntityNames } from './embedded/own-names.ts';
import type { EntityColumns } from './entity-columns.ts';
import type { IndexColumnFacts, IndexFacts } from './entity-descriptor.ts';
import type { Expression } from './expression-parts.ts';
import { withoutSemicolon } from './entity-text.ts';
import { embeddedIn, findProperty, jsonKeys, jsonPath, mentionedColumn } from './entity-names.ts';
import { renderExpression } from './expression.ts';
import type { Mentioned } from './expression.ts';
import { generatedName } from './naming.ts';
import type { NameKind } from './naming.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';
import { propertyKeys } from './property-keys.ts';
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
  const advise = (kind: 'index' | 'unique', name: string, { renamedFrom }: IndexFacts): void =>
    run.advice.renamed(kind, [entity.namespace, entity.table, name], renamedFrom);
  for (const facts of [...propertyKeys(entity, 'unique'), ...entity.uniques]) {
    const [name, index] = mapper.map(facts, 'unique');
    advise(isConstraint(index) ? 'unique' : 'index', name, facts);
    if (isConstraint(index)) uniques.push(toConstraint([name, index], facts));
    else {
      const { className, place } = entity.descriptor;
      if (facts.deferMode !== undefined) run.problems.push(uniqueNotDeferrable(className, name, facts.place ?? place));
      indexes.push([name, { ...index, unique: true }]);
    }
  }
  for (const facts of [...propertyKeys(entity, 'index'), ...entity.indexes]) {
    const index = mapper.map(facts, 'index');
    advise('index', index[0], facts);
    indexes.push(index);
  }
  return { indexes, uniques };
}

/** A constraint knows only plain columns; everything else needs a unique index. */
function isConstraint({ keys, where, definition }: Index): boolean {
  return where === undefined && definition === undefined && keys.every((key) => typeof key === 'string');
}

function toConstraint([name, { keys, ...index }]: Named<Index>, { deferMode }: IndexFacts): Named<Unique> {
  const { include, nullsNotDistinct, storageParameters, comment } = index;
  return [
    name,
    {
      columns: keys.filter((key) => typeof key === 'string'),
      ...(include !== undefined && { include }),
      ...(deferMode !== undefined && { deferrable: deferMode }),
      ...(nullsNotDistinct !== undefined && { nullsNotDistinct }),
      ...(storageParameters !== undefined && { storageParameters }),
      ...(comment !== undefined && { comment }),
    },
  ];
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

  map(facts: Placed<IndexFacts>, kind: NameKind): Named<Index> {
    const { expression, place } = facts;
    const properties = facts.properties.length > 0 ? facts.properties : (facts.columns ?? []).map(({ name }) => name);
    const columns = properties.flatMap((name) => this.#keyColumns(name, place));
    const parts = columns.map(({ column, path }) => [column, ...path].join('_').replaceAll('.', '_'));
    const name = facts.name ?? generatedName(this.#entity.table, parts, kind);
    if (expression !== undefined) {
      if (facts.name === undefined && properties.length === 0) {
        this.#run.problems.push(indexWithoutName(this.#entity.descriptor.className, place));
      }
      const definition = withoutSemicolon(this.#render(expression, { index: name, place }));
      return [name, { keys: [], definition, ...(facts.comment !== undefined && { comment: facts.comment }) }];
    }
    const { include, where, nullsNotDistinct, comment } = facts;
    return [
      name,
      {
        ...this.#keysAndMethod(facts, columns),
        ...(include !== undefined && { include: include.flatMap((property) => this.#columnNames(property, place)) }),
        ...(where !== undefined && { where: this.#render(this.#ownText(where, facts), { index: name, place }) }),
        ...(nullsNotDistinct === true && { nullsNotDistinct }),
        ...storage(facts),
        ...(comment !== undefined && { comment }),
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
    const { sort, nulls, collation, operatorClass } = options.find(isMeant) ?? {};
    const special = {
      ...(collation !== undefined && { collation }),
      ...(operatorClass !== undefined && { operatorClass }),
      ...ordering(sort, nulls),
    };
    if (path.length > 0) return { expression: jsonPath(column, path), ...special };
    return Object.keys(special).length === 0 ? column : { column, ...special };
  }

  #columnNames(property: string, place?: Place): string[] {
    return this.#keyColumns(property, place).map(({ column }) => column);
  }

  /** Columns of a property, or of all that it embeds; of a path into a json column (`meta.key`), the column with the path. */
  #keyColumns(property: string, place?: Place): KeyColumn[] {
    const found = findProperty(property, this.#entity);
    const path = found === undefined ? [] : jsonKeys(found);
    const holders = found === undefined ? embeddedIn(property, this.#entity) : [found.property];
    const columns = holders.flatMap((holder) => this.#columns.of(holder, this.#entity));
    if (columns.length > 0 && path !== undefined) return columns.map(({ name }) => ({ column: name, path }));
    if (this.#isColumn(property)) return [{ column: property, path: [] }];
    this.#run.problems.push(unknownProperty(this.#entity.descriptor.className, property, place));
    return [];
  }

  #isVector(column: string | undefined): boolean {
    return this.#entity.properties
      .flatMap((property) => this.#columns.of(property, this.#entity))
      .some(({ name, column: { type } }) => name === column && type === 'tsvector');
  }

  #ownText(text: Expression, { within }: Placed<IndexFacts>): Expression {
    return withEntityNames(text, within, { entity: this.#entity, columns: this.#columns });
  }

  #isColumn(column: string): boolean {
    return this.#entity.properties
      .flatMap((property) => this.#columns.of(property, this.#entity))
      .some(({ name }) => name === column);
  }

  #render(expression: Expression, { index, place }: { index: string; place: Place | undefined }): string {
    const { namespace, table, descriptor } = this.#entity;
    const column = (name: string): Mentioned | undefined =>
      mentionedColumn(name, this.#entity, this.#columns) ?? (this.#isColumn(name) ? name : undefined);
    return renderExpression(expression, { namespace, table, index, column }, (property) =>
      this.#run.problems.push(unknownProperty(descriptor.className, property, place)),
    );
  }
}

/** `fillFactor` is short for one of the parameters. */
function storage({ fillFactor, storageParameters = {} }: IndexFacts): Pick<Index, 'storageParameters'> {
  const all = { ...(fillFactor !== undefined && { fillfactor: String(fillFactor) }), ...storageParameters };
  return Object.keys(all).length === 0 ? {} : { storageParameters: all };
}

/** What of the order is not PostgreSQL's own: up, with nulls as if they were the biggest values. */
function ordering(
  sort: IndexColumnFacts['sort'],
  nulls: IndexColumnFacts['nulls'],
): Pick<IndexKeyOptions, 'order' | 'nulls'> {
  const isUsual = nulls === undefined || nulls === (sort === 'desc' ? 'first' : 'last');
  return { ...(sort === 'desc' && { order: sort }), ...(!isUsual && { nulls }) };
}
