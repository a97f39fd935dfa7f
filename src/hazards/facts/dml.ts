import { relationName } from '../catalog/names.ts';
import type { NodeOf } from '../parse/syntax.ts';
import { nodeOf, nodesOf, visit } from '../parse/syntax.ts';
import type { StatementFacts } from './statement-facts.ts';
import { facts, locks } from './statement-facts.ts';

export function insert(statement: NodeOf<'InsertStmt'>): StatementFacts[] {
  const table = relationName(statement.relation);
  const columns = nodesOf(statement.cols, 'ResTarget').map(({ name = '' }) => name);
  const read = relationsIn(statement.selectStmt);
  return [
    facts('insert', `table ${table}`, {
      locks: locks('ROW EXCLUSIVE', table),
      scans: read.map((one) => ({ table: one, because: 'query' })),
      writes: [{ table, columns, all: read.length > 0 }],
      ...copied(statement),
    }),
  ];
}

/** `insert … select … from one table`, with nothing that leaves rows out. */
function copied({ selectStmt }: NodeOf<'InsertStmt'>): { readonly copies?: string } {
  const query = nodeOf(selectStmt, 'SelectStmt');
  const [source, ...more] = relationsIn(selectStmt);
  if (query === undefined || source === undefined || more.length > 0) return {};
  const { whereClause, havingClause, limitCount, limitOffset, distinctClause, groupClause } = query;
  const isPart = [whereClause, havingClause, limitCount, limitOffset, distinctClause, groupClause].some(
    (part) => part !== undefined,
  );
  return isPart ? {} : { copies: source };
}

export function update(statement: NodeOf<'UpdateStmt'>): StatementFacts[] {
  const table = relationName(statement.relation);
  const all = statement.whereClause === undefined;
  return [
    facts('update', `table ${table}`, {
      locks: locks('ROW EXCLUSIVE', table),
      scans: all ? [{ table, because: 'query' }] : [],
      writes: [{ table, columns: nodesOf(statement.targetList, 'ResTarget').map(({ name = '' }) => name), all }],
    }),
  ];
}

export function remove(statement: NodeOf<'DeleteStmt'>): StatementFacts[] {
  const table = relationName(statement.relation);
  const all = statement.whereClause === undefined && (statement.usingClause ?? []).length === 0;
  const object = `table ${table}`;
  return [
    facts('delete', object, {
      locks: locks('ROW EXCLUSIVE', table),
      scans: all ? [{ table, because: 'query' }] : [],
      writes: [{ table, columns: [], all }],
      loses: [
        {
          what: 'rows',
          object,
          table,
          words: all ? `the rows of ${object}` : `those rows of ${object} that the condition chooses`,
        },
      ],
    }),
  ];
}

export function merge(statement: NodeOf<'MergeStmt'>): StatementFacts[] {
  const table = relationName(statement.relation);
  return [
    facts('merge', `table ${table}`, {
      locks: locks('ROW EXCLUSIVE', table),
      writes: [{ table, columns: [], all: true }],
    }),
  ];
}

/** `select`; one that calls functions for their effect, as `select setval(…)`, is one too. */
export function select(): StatementFacts[] {
  return [facts('select', 'query')];
}

/** Names of the relations that a part of a statement reads or writes. */
export function relationsIn(node: unknown): string[] {
  const found: string[] = [];
  visit(node, (kind, contents) => {
    if (kind === 'RangeVar') found.push(relationName(contents as NodeOf<'RangeVar'>)); // what a key of that name holds
  });
  return found;
}

export function copy(statement: NodeOf<'CopyStmt'>): StatementFacts[] {
  const table = relationName(statement.relation);
  if (!statement.is_from) return [facts('copyTo', `table ${table}`)];
  return [
    facts('copyFrom', `table ${table}`, {
      locks: locks('ROW EXCLUSIVE', table),
      writes: [{ table, columns: [], all: true }],
    }),
  ];
}
