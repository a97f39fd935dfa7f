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
  const lines = ['{', `  "format": ${SNAPSHOT_FORMAT},`];
  writeMembers(lines, { kind: null, value: snapshot.schema, indent: '  ' });
  endMember(lines);
  lines.push(`  "migration": ${JSON.stringify(snapshot.migration)}`, '}', '');
  return lines.join('\n');
}

interface Element {
  readonly kind: ObjectKind | null;
  readonly value: object;
  readonly indent: string;
}

/** The own facts of an object and the sets below it, one a line. */
function writeMembers(lines: string[], { kind, value, indent }: Element): void {
  const children = childCollections(kind);
  const start = lines.length;
  for (const [name, fact] of sortedFacts(value)) {
    if (children.has(name)) continue;
    if (lines.length > start) endMember(lines);
    lines.push(`${indent}${JSON.stringify(name)}: ${encodeInline(fact)}`);
  }
  for (const [collection, childKind] of children) {
    const set = (value as Readonly<Record<string, Readonly<Record<string, object>>>>)[collection] ?? {};
    const names = Object.keys(set).toSorted(byCodeUnit);
    if (names.length === 0) continue;
    if (lines.length > start) endMember(lines);
    lines.push(`${indent}${JSON.stringify(collection)}: {`);
    for (const [index, name] of names.entries()) {
      if (index > 0) endMember(lines);
      writeObject(lines, name, { kind: childKind, value: set[name] ?? {}, indent: `${indent}  ` });
    }
    lines.push(`${indent}}`);
  }
}

function writeObject(lines: string[], name: string, { kind, value, indent }: Element): void {
  const key = `${indent}${JSON.stringify(name)}: `;
  if (childCollections(kind).size === 0) {
    lines.push(key + encodeInline(value));
    return;
  }
  lines.push(`${key}{`);
  const start = lines.length;
  writeMembers(lines, { kind, value, indent: `${indent}  ` });
  if (lines.length === start) lines[start - 1] = `${key}{}`;
  else lines.push(`${indent}}`);
}

/** Another member follows the line written last. */
function endMember(lines: string[]): void {
  lines[lines.length - 1] += ',';
}

function encodeInline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(encodeInline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const facts = sortedFacts(value).map(([name, fact]) => `${JSON.stringify(name)}: ${encodeInline(fact)}`);
  return facts.length === 0 ? '{}' : `{ ${facts.join(', ')} }`;
}

function sortedFacts(value: object): [string, unknown][] {
  const facts = Object.entries(value).filter(([, fact]) => fact !== undefined);
  return facts.length < 2 ? facts : facts.toSorted(byRank);
}

function byRank([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return rank(a) - rank(b) || byCodeUnit(a, b);
}

function rank(name: string): number {
  const index = FIRST.indexOf(name);
  return index === -1 ? FIRST.length : index;
}

/** Not by locale: the bytes may not depend on the machine. */
function byCodeUnit(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
