import type { CatalogFacts } from '../corpus/frame/catalog-reader.ts';

/**
 * Whether a check was valid for a partition when it was made: it has no rows then, and PostgreSQL takes the check of the
 * table as valid for it. One that was there when the table got the check may have rows that it does not hold for.
 */
const OWN_OF_PARTITIONS = ['validated'];

/** A catalog without what no plan can choose, so that two databases that hold the same schema are equal. */
export function comparable(catalog: CatalogFacts): CatalogFacts {
  const partitions = Object.entries(catalog).flatMap(([name, facts]) =>
    name.startsWith('tables ') && 'partition' in (facts as object) ? [`${name.slice('tables '.length)}.`] : [],
  );
  const entries = Object.entries(catalog).map(([name, facts]): [string, unknown] => {
    const isOfPartition = partitions.some((partition) => name.slice(name.indexOf(' ') + 1).startsWith(partition));
    return [name, withoutDimensions(name, inAnyOrder(name, isOfPartition ? shared(facts) : facts))];
  });
  return Object.fromEntries(entries);
}

function shared(facts: unknown): unknown {
  const kept = Object.entries(facts as object).filter(([name]) => !OWN_OF_PARTITIONS.includes(name));
  return Object.fromEntries(kept.map(([name, fact]) => [name, name === 'definition' ? validated(fact) : fact]));
}

/** A partition that is made later has no rows that were not checked. */
function validated(definition: unknown): unknown {
  const suffix = ' NOT VALID';
  return typeof definition === 'string' && definition.endsWith(suffix)
    ? definition.slice(0, -suffix.length)
    : definition;
}

/** How many dimensions an array was declared with PostgreSQL writes down and never reads; a partition has none written. */
function withoutDimensions(name: string, facts: object): object {
  return name.startsWith('columns ') ? { ...facts, dimensions: undefined } : facts;
}

/** Of `select *` the columns are in the order of the table; a migration adds to a table that is there at its end. */
function inAnyOrder(name: string, facts: unknown): object {
  const { definition, options, ...others } = facts as { readonly definition?: string; readonly options?: string[] };
  const isView = name.startsWith('views ') && definition !== undefined;
  const definitions = isView ? { lines: linesOf(definition) } : { definition };
  return { ...others, ...definitions, options: options?.toSorted() };
}

function linesOf(definition: string): string[] {
  const lines = definition.split('\n').map((line) => line.replace(/^ *(SELECT )? */, '').replace(/,$/, ''));
  return lines.toSorted();
}
