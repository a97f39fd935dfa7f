import { loadParser } from './parse/load-parser.ts';
import type { Parser } from './parse/load-parser.ts';
import { type Node, hasOption, nameParts, nodeOf, nodesOf, tagOf, textsOf } from './parse/syntax.ts';

/** A name as it stands in a statement; without a namespace it is looked up in the search path. */
export interface SpelledName {
  readonly namespace?: string;
  readonly name: string;
}

/** What a statement does that runs outside of a transaction, as far as a database can be asked whether it was done. */
export type OutsideAction =
  /** `name` is absent when PostgreSQL chooses it. */
  | { readonly kind: 'createIndex'; readonly name?: SpelledName; readonly table: SpelledName }
  /** `on`: what is named, an index or a table. */
  | { readonly kind: 'reindex'; readonly name: SpelledName; readonly on: 'index' | 'table' }
  | { readonly kind: 'dropIndex'; readonly names: readonly SpelledName[] }
  | { readonly kind: 'addEnumValue'; readonly type: SpelledName; readonly value: string }
  | { readonly kind: 'detachPartition'; readonly parent: SpelledName; readonly partition: SpelledName }
  /** Done twice is done once: it needs no question. */
  | { readonly kind: 'repeatable' }
  | { readonly kind: 'other' };

export interface OutsideStatement {
  readonly action: OutsideAction;
  /** `concurrently`: it waits long, and keeps nobody waiting meanwhile. */
  readonly concurrent: boolean;
}

const OTHER: OutsideStatement = { action: { kind: 'other' }, concurrent: false };
const REPEATABLE = [
  'VacuumStmt',
  'ReindexStmt',
  'RefreshMatViewStmt',
  'VariableSetStmt',
  'CheckPointStmt',
  'CommentStmt',
];

/** Reads one statement with PostgreSQL's own parser. */
export async function readOutside(sql: string): Promise<OutsideStatement> {
  const parsed = (await loadParser()).parse(sql);
  if ('fault' in parsed || parsed.statements.length !== 1) return OTHER;
  const [statement] = parsed.statements;
  return statement === undefined ? OTHER : readNode(statement.node);
}

function readNode(node: Node): OutsideStatement {
  const read = readCreateIndex(node) ?? readDropIndex(node) ?? readReindex(node) ?? readEnumValue(node);
  if (read !== undefined) return read;
  if (REPEATABLE.includes(tagOf(node))) return { action: { kind: 'repeatable' }, concurrent: isConcurrent(node) };
  return readAlterTable(node) ?? OTHER;
}

type Read = OutsideStatement | undefined;

function readCreateIndex(node: Node): Read {
  const index = nodeOf(node, 'IndexStmt');
  if (index === undefined) return undefined;
  const { idxname: name, relation, concurrent = false } = index;
  const table = relationName(relation);
  const own = { ...(table.namespace !== undefined && { namespace: table.namespace }), name: name ?? '' };
  return { action: { kind: 'createIndex', table, ...(name !== undefined && { name: own }) }, concurrent };
}

function readDropIndex(node: Node): Read {
  const drop = nodeOf(node, 'DropStmt');
  if (drop?.removeType !== 'OBJECT_INDEX') return undefined;
  const names = (drop.objects ?? []).map((one) => spelled(nameParts(one)));
  return { action: { kind: 'dropIndex', names }, concurrent: drop.concurrent ?? false };
}

function readReindex(node: Node): Read {
  const { kind, relation } = nodeOf(node, 'ReindexStmt') ?? {};
  if (kind !== 'REINDEX_OBJECT_INDEX' && kind !== 'REINDEX_OBJECT_TABLE') return undefined;
  const on = kind === 'REINDEX_OBJECT_INDEX' ? 'index' : 'table';
  return { action: { kind: 'reindex', name: relationName(relation), on }, concurrent: isConcurrent(node) };
}

function readEnumValue(node: Node): Read {
  const added = nodeOf(node, 'AlterEnumStmt');
  if (added?.newVal === undefined || added.oldVal !== undefined) return undefined;
  const type = spelled(textsOf(added.typeName));
  return { action: { kind: 'addEnumValue', type, value: added.newVal }, concurrent: false };
}

function isConcurrent(node: Node): boolean {
  return hasOption(nodeOf(node, 'ReindexStmt')?.params, 'concurrently') || nodeOf(node, 'VacuumStmt') !== undefined;
}

function readAlterTable(node: Node): Read {
  const alter = nodeOf(node, 'AlterTableStmt');
  const [command, ...more] = nodesOf(alter?.cmds, 'AlterTableCmd');
  if (command === undefined || more.length > 0) return undefined;
  if (command.subtype === 'AT_ValidateConstraint') return { action: { kind: 'repeatable' }, concurrent: false };
  const detached = nodeOf(command.def, 'PartitionCmd');
  if (command.subtype !== 'AT_DetachPartition' || detached === undefined) return undefined;
  const action = {
    kind: 'detachPartition',
    parent: relationName(alter?.relation),
    partition: relationName(detached.name),
  } as const;
  return { action, concurrent: detached.concurrent ?? false };
}

function relationName(relation: { readonly schemaname?: string; readonly relname?: string } | undefined): SpelledName {
  const { schemaname: namespace, relname: name = '' } = relation ?? {};
  return { ...(namespace !== undefined && { namespace }), name };
}

function spelled(parts: readonly string[]): SpelledName {
  const [name = '', namespace] = parts.toReversed();
  return { ...(namespace !== undefined && { namespace }), name };
}

/**
 * A text of SQL, possibly cut off, on one line and without what its literals and comments hold: a password may be among them.
 *
 * @param longest in characters
 */
export async function withoutLiterals(sql: string, longest: number): Promise<string> {
  const text = hideLiterals(await loadParser(), sql);
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}

function hideLiterals({ tokens }: Parser, sql: string): string {
  if (sql === '') return '';
  for (let end = sql.length; end > 0; end = sql.lastIndexOf(' ', end - 1)) {
    const found = tokens(sql.slice(0, end));
    if (found !== undefined) return found.join('') + (end < sql.length ? ' …' : '');
  }
  return '…';
}
