import type { CatalogFacts } from '../corpus/frame/catalog-reader.ts';
import { comparable } from '../properties/comparable-catalog.ts';

const LIST = ' UPDATE OF ';

/** A catalog in which the order of names makes no difference where it means nothing. */
export function comparableNames(catalog: CatalogFacts): CatalogFacts {
  const entries = Object.entries(comparable(catalog)).map(([name, facts]): [string, unknown] => {
    const { definition, ...others } = facts as { readonly definition?: unknown };
    const isTrigger = name.startsWith('triggers ') && typeof definition === 'string';
    return [name, isTrigger ? { ...others, definition: sortedColumns(definition) } : facts];
  });
  return Object.fromEntries(entries);
}

/** A column that has another name keeps its place in the list of those whose update fires a trigger. */
function sortedColumns(definition: string): string {
  const [start = '', ...rest] = definition.split(LIST);
  const [list = '', ...others] = rest.join(LIST).split(' ON ');
  return rest.length === 0
    ? definition
    : [`${start}${LIST}${list.split(', ').toSorted().join(', ')}`, ...others].join(' ON ');
}
