import { EMPTY_NAMESPACE, namedSet } from '../../src/schema/index.ts';
import type { EnumType, Namespace, Schema } from '../../src/schema/index.ts';
import { buildForeignKeys } from './build-foreign-keys.ts';
import { buildTable } from './build-table.ts';
import type { EnumDraft, NamespaceDraft, SchemaDraft } from './draft.ts';

/** The names that are taken among the relations of a namespace. */
export class Claims {
  readonly #taken = new Set<string>();

  /** Whether the name was free; it is taken then. */
  claim(...name: readonly string[]): boolean {
    const key = JSON.stringify(name);
    if (this.#taken.has(key)) return false;
    this.#taken.add(key);
    return true;
  }
}

/** The schema of a draft, without what PostgreSQL would refuse. */
export function buildSchema(draft: SchemaDraft): Schema {
  const claims = new Claims();
  for (const [namespace, { tables }] of draft.namespaces) {
    for (const [table] of tables) claims.claim('relation', namespace, table);
  }
  const namespaces = draft.namespaces.map(
    ([name, namespace]) => [name, buildNamespace(name, namespace, claims)] as const,
  );
  return buildForeignKeys(draft, { extensions: {}, namespaces: namedSet([['public', EMPTY_NAMESPACE], ...namespaces]) }, claims);
}

function buildNamespace(name: string, { comment, enums, tables }: NamespaceDraft, claims: Claims): Namespace {
  const tableNames = new Set(tables.map(([table]) => table));
  const types = enums.filter(([type]) => !tableNames.has(type));
  const known = new Map(types.map(([type, value]) => [type, buildEnum(value)]));
  return {
    // the comment of `public` depends on the version of the server that made the database
    ...(comment !== undefined && name !== 'public' && { comment }),
    ...EMPTY_NAMESPACE,
    enums: namedSet(known),
    tables: namedSet(
      tables.map(([table, value]) => [table, buildTable(value, { namespace: name, table, enums: known, claims })]),
    ),
  };
}

function buildEnum({ labels, comment }: EnumDraft): EnumType {
  return { labels, ...(comment !== undefined && { comment }) };
}
