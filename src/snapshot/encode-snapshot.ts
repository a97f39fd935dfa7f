import { childCollections } from '../schema/index.ts';
import type { ObjectKind } from '../schema/index.ts';
import { SNAPSHOT_FORMAT } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

/** What a reviewer wants to read first; everything else follows in alphabetical order. */
const FIRST = ['type', 'typeNamespace', 'dimensions', 'columns', 'keys', 'labels', 'references'];

/**
 * Writes a snapshot as JSON text: names sorted, defaults left out, one object a line, so that a change of one column is
 * a change of one line. The same schema gives the same bytes, whatever the order of its keys.
 */
export function encodeSnapshot(snapshot: Snapshot): string {
  const lines = [
    '{',
    `  "format": ${SNAPSHOT_FORMAT},`,
    ...encodeChildren(null, snapshot.schema, '  ').map((line, index, all) =>
      index === all.length - 1 ? `${line},` : line,
    ),
    `  "migration": ${JSON.stringify(snapshot.migration)}`,
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/** The own facts of an object and the sets below it, one a line. */
function encodeChildren(kind: ObjectKind | null, value: object, indent: string): string[] {
  const children = childCollections(kind);
  const members: string[][] = [];
  for (const [name, fact] of sortedFacts(value)) {
    if (!children.has(name)) members.push([`${indent}${JSON.stringify(name)}: ${encodeInline(fact)}`]);
  }
  for (const [collection, childKind] of children) {
    const set = Object.entries((value as Record<string, object>)[collection] ?? {}).toSorted(byName);
    if (set.length === 0) continue;
    const objects = set.map(([name, object]) => encodeObject(childKind, [name, object], `${indent}  `));
    members.push([`${indent}${JSON.stringify(collection)}: {`, ...separate(objects), `${indent}}`]);
  }
  return separate(members);
}

function encodeObject(kind: ObjectKind, [name, value]: [string, object], indent: string): string[] {
  const key = `${indent}${JSON.stringify(name)}: `;
  if (childCollections(kind).size === 0) return [key + encodeInline(value)];
  const members = encodeChildren(kind, value, `${indent}  `);
  return members.length === 0 ? [`${key}{}`] : [`${key}{`, ...members, `${indent}}`];
}

function separate(members: readonly string[][]): string[] {
  return members.flatMap((lines, index) =>
    index === members.length - 1 ? lines : [...lines.slice(0, -1), `${lines.at(-1)},`],
  );
}

function encodeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(encodeInline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const facts = sortedFacts(value).map(([name, fact]) => `${JSON.stringify(name)}: ${encodeInline(fact)}`);
  return facts.length === 0 ? '{}' : `{ ${facts.join(', ')} }`;
}

function sortedFacts(value: object): [string, unknown][] {
  const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length);
  return Object.entries(value)
    .filter(([, fact]) => fact !== undefined)
    .toSorted((a, b) => rank(a[0]) - rank(b[0]) || byName(a, b));
}

/** By code unit, not by locale: the bytes may not depend on the machine. */
function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
