import { tableOfIndex, withPartitions } from '../catalog/catalog.ts';
import { beside, qualified, relationName } from '../catalog/names.ts';
import type { NodeOf } from '../parse/syntax.ts';
import { hasOption, nodesOf } from '../parse/syntax.ts';
import { duplicates } from './offenders.ts';
import type { Scene } from './scene.ts';
import { wasKept } from './was-kept.ts';
import type { StatementFacts } from './statement-facts.ts';
import { facts, locks } from './statement-facts.ts';

export function createIndex(statement: NodeOf<'IndexStmt'>, scene: Scene): StatementFacts[] {
  const table = relationName(statement.relation);
  const name = statement.idxname ?? '';
  const concurrently = statement.concurrent === true;
  const columns = nodesOf(statement.indexParams, 'IndexElem').map((key) => key.name ?? '');
  const family = statement.relation?.inh === true ? withPartitions(scene.catalog, table) : [table];
  const holding = family.filter((one) => scene.catalog.relations.get(one)?.partitioned !== true);
  const object = `index ${beside(table, name)}`;
  const plain = columns.every((column) => column !== '') && statement.whereClause === undefined;
  const query = plain ? duplicates(table, columns) : undefined;
  return [
    facts(concurrently ? 'createIndexConcurrently' : 'createIndex', object, {
      locks: locks(concurrently ? 'SHARE UPDATE EXCLUSIVE' : 'SHARE', ...family),
      builds: holding.map((one) => ({ table: one, index: name, columns, purpose: 'index', concurrently })),
      mayFailOn:
        statement.unique && !isKept(table, columns, scene)
          ? [{ table, columns, because: 'unique', object, query }]
          : [],
      makes: {
        indexes: [
          {
            table,
            name,
            columns,
            unique: statement.unique === true,
            method: statement.accessMethod ?? 'btree',
            concurrently,
            ifNotExists: statement.if_not_exists === true,
          },
        ],
        names: name === '' ? [] : [name],
      },
      transaction: concurrently ? 'outside' : 'any',
      ...(statement.nulls_not_distinct && { since: { version: 15, what: '"nulls not distinct"' } }),
    }),
  ];
}

/** Columns that no two rows shared until now, or that give each row a number. */
function isKept(table: string, columns: readonly string[], scene: Scene): boolean {
  const known = scene.catalog.relations.get(table)?.columns;
  if (columns.some((column) => known?.get(column)?.numbered)) return true;
  return wasKept(scene, { table, kind: 'unique', columns, valid: true });
}

/** One index of a `drop index`. */
export function dropIndex(statement: NodeOf<'DropStmt'>, parts: readonly string[], scene: Scene): StatementFacts {
  const name = qualified(parts);
  const table = tableOfIndex(scene.catalog, name);
  const concurrently = statement.concurrent === true;
  const tables = table === undefined ? [name] : withPartitions(scene.catalog, table);
  return facts(concurrently ? 'dropIndexConcurrently' : 'dropIndex', `index ${name}`, {
    locks: locks(concurrently ? 'SHARE UPDATE EXCLUSIVE' : 'ACCESS EXCLUSIVE', ...tables),
    drops: [{ noun: 'index', name, ...(table !== undefined && { table, columns: indexColumns(table, parts, scene) }) }],
    transaction: concurrently ? 'outside' : 'any',
  });
}

function indexColumns(table: string, parts: readonly string[], { catalog }: Scene): readonly string[] {
  return catalog.relations.get(table)?.indexes.get(parts.at(-1) ?? '')?.columns ?? [];
}

export function reindex(statement: NodeOf<'ReindexStmt'>, scene: Scene): StatementFacts[] {
  const concurrently = hasOption(statement.params, 'concurrently');
  const name = statement.relation === undefined ? (statement.name ?? '') : relationName(statement.relation);
  const form = concurrently ? 'reindexConcurrently' : 'reindex';
  if (statement.kind === 'REINDEX_OBJECT_INDEX') {
    const table = tableOfIndex(scene.catalog, name) ?? name;
    return [rebuildFacts(form, { object: `index ${name}`, table, built: [{ table, index: name }], concurrently })];
  }
  if (statement.kind !== 'REINDEX_OBJECT_TABLE')
    return [facts(form, `all indexes of ${name}`, { transaction: 'outside' })];
  return [rebuildFacts(form, { object: `table ${name}`, table: name, built: indexesOf(name, scene), concurrently })];
}

interface Rebuild {
  readonly object: string;
  readonly table: string;
  readonly built: StatementFacts['rebuildsIndexes'];
  readonly concurrently: boolean;
}

function rebuildFacts(form: string, { object, table, built, concurrently }: Rebuild): StatementFacts {
  const builds: StatementFacts['builds'] = [{ table, columns: [], purpose: 'reindex', concurrently }];
  return concurrently
    ? facts(form, object, { locks: locks('SHARE UPDATE EXCLUSIVE', table), builds, transaction: 'outside' })
    : facts(form, object, {
        locks: [...locks('SHARE', table), ...locks('ACCESS EXCLUSIVE', ...built.map(({ index }) => index))],
        builds,
        rebuildsIndexes: built,
      });
}

function indexesOf(table: string, { catalog }: Scene): StatementFacts['rebuildsIndexes'] {
  return [...(catalog.relations.get(table)?.indexes.keys() ?? [])].map((name) => ({
    table,
    index: beside(table, name),
  }));
}
