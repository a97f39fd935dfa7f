import type { DeclarationSite } from './declaration-site.ts';
import { declaredIn, qualifiedName, refuse } from './declaration-site.ts';
import { nativeEnums } from '../native-enums.ts';

/**
 * Makes the names of all types known, and the enum types: what columns and declared objects have as their type may come
 * later than they do.
 */
export function declareTypes(site: DeclarationSite): void {
  const { builder, run } = site;
  const { domains = {}, composites = {}, ranges = {} } = declaredIn(site);
  for (const { type, ...name } of nativeEnums(run)) {
    builder.add('enums', name, type);
    run.knownTypes.add(name);
  }
  declareEnums(site);
  for (const key of [domains, composites, ranges].flatMap((set) => Object.keys(set))) {
    run.knownTypes.add(qualifiedName(key));
  }
  for (const [key, { multirange }] of Object.entries(ranges)) {
    const { namespace, name } = qualifiedName(key);
    run.knownTypes.add({ namespace, name: multirange ?? multirangeName(name) });
  }
  // The rows of tables and views are types too.
  for (const { namespace, table } of run.entities.values()) run.knownTypes.add({ namespace, name: table });
}

/** Enum types that no entity names, and what entities do not say of theirs. */
function declareEnums(site: DeclarationSite): void {
  const { builder, run } = site;
  for (const [key, { labels, comment }] of Object.entries(declaredIn(site).enums ?? {})) {
    const name = qualifiedName(key);
    const known = builder.find('enums', name);
    if (known === undefined && labels === undefined) {
      refuse(site, `enums.${key}`, 'No entity uses it, and it has no `labels`.');
    }
    if (known !== undefined && labels !== undefined && known.labels.join('\0') !== labels.join('\0')) {
      refuse(site, `enums.${key}`, 'An entity gives it other values.');
    }
    const type = { labels: known?.labels ?? labels ?? [], ...(comment !== undefined && { comment }) };
    builder.add('enums', name, type);
    run.knownTypes.add(name);
  }
}

/**
 * What PostgreSQL calls the multirange type of a range type.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtype.html "multirange_type_name"
 */
function multirangeName(range: string): string {
  return range.includes('range') ? range.replace('range', 'multirange') : `${range}_multirange`;
}
