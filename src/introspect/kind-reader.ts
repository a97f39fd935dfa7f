import type { ObjectKind, ObjectKinds } from '../schema/index.ts';

/** How objects with values of one type are asked for, and what their facts mean. */
export interface ObjectQuery<Value, Facts extends object> {
  /** SQL expressions of the names, from the namespace down to the object's own. */
  readonly path: readonly string[];
  /** SQL expression for each fact. What is null is absent. */
  facts(serverVersion: number): Readonly<Record<keyof Facts, string>>;
  /** The rest of the query, from `from` on. */
  readonly from: string;
  /** SQL expressions to sort by; the names unless given. */
  readonly order?: readonly string[];
  value(facts: Facts): Value;
  /** The object's own name, where the catalog's is not the one of the model. */
  name?(facts: Facts): string;
  /** The facts that the model has no place for, in words. */
  leftovers(facts: Facts): readonly string[];
}

/** A row of the answer. */
export interface CatalogRow {
  readonly path: readonly string[];
  readonly facts: object;
}

/** What a row says about its object. */
export interface Reading<Kind extends ObjectKind> {
  readonly path: readonly string[];
  readonly value: ObjectKinds[Kind];
  readonly leftovers: readonly string[];
}

/** Reads the objects of one kind. */
export interface KindReader<Kind extends ObjectKind> {
  /** Gives one `CatalogRow` for each object. */
  sql(serverVersion: number): string;
  read(row: CatalogRow): Reading<Kind>;
}

/** Makes a reader of a query; the types keep the SQL of the facts and their use together. */
export function kindReader<Kind extends ObjectKind, Facts extends object>(
  query: ObjectQuery<ObjectKinds[Kind], Facts>,
): KindReader<Kind> {
  const { path, from, order = path } = query;
  return {
    sql(serverVersion) {
      const facts = Object.entries<string>(query.facts(serverVersion)).map(([name, sql]) => `'${name}', ${sql}`);
      return `select json_build_array(${path.join(', ')}) as path,
  json_strip_nulls(json_build_object(${facts.join(', ')})) as facts
from ${from} order by ${order.join(', ')};`;
    },
    read(row) {
      const facts = row.facts as Facts; // the query above selects exactly these
      const name = query.name?.(facts);
      const found = name === undefined ? row.path : [...row.path.slice(0, -1), name];
      return { path: found, value: query.value(facts), leftovers: query.leftovers(facts) };
    },
  };
}

/** Words for those of the facts that are there: a text for each, or a function of the fact. */
export function leftoverWords<Facts extends object>(
  facts: Facts,
  words: { readonly [Name in keyof Facts]?: string | ((fact: NonNullable<Facts[Name]>) => string) },
): string[] {
  const names = Object.keys(words) as (keyof Facts)[]; // Object.keys widens
  return names.flatMap((name) => {
    const [fact, word] = [facts[name], words[name]];
    if (fact === undefined || fact === null || word === undefined) return [];
    return [typeof word === 'function' ? word(fact) : word];
  });
}
