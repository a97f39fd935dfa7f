import type { Naming } from './known-names.ts';

/**
 * Whether a text may name something that is renamed: most texts do not, and need not be read. Names are looked for in
 * whatever they stand in.
 */
export function mayName({ schema, changes }: Pick<Naming, 'schema' | 'changes'>): (sql: string) => boolean {
  const words = new Set<string>();
  for (const { kind, from } of changes) {
    words.add((from.at(-1) ?? '').toLowerCase());
    // Those who say `table.*` do not name its columns.
    if (kind === 'column') words.add((from[1] ?? '').toLowerCase());
  }
  if (changes.length > 0) {
    for (const { views } of Object.values(schema.namespaces)) {
      for (const name of Object.keys(views)) words.add(name.toLowerCase());
    }
  }
  const list = [...words].flatMap((word) => [word, word.replaceAll('"', '""'), word.replaceAll("'", "''")]);
  return (sql) => {
    const text = sql.toLowerCase();
    return list.some((word) => text.includes(word)) || text.includes('u&');
  };
}
