import { visitPath } from './references.ts';
import { findQuery, isChanged } from './scope.ts';
import type { Field, Relation, Scope } from './scope.ts';
import { isTree, locationOf, namesOf, nodeOf, stringOf } from './tree.ts';
import type { Tree } from './tree.ts';
import type { Walk } from './walk.ts';

export interface From {
  /** Of the query; it has all of `relations`, which come one by one. */
  readonly scope: Scope;
  readonly relations: Relation[];
  readonly walk: Walk;
}

/** What stands in a `from`: its names, and what it adds to what the query can name. */
export function visitFrom(item: unknown, from: From): void {
  const table = nodeOf(item, 'RangeVar');
  const join = nodeOf(item, 'JoinExpr');
  const query = nodeOf(item, 'RangeSubselect');
  const sample = nodeOf(item, 'RangeTableSample');
  if (table !== undefined) from.relations.push(readTable(table, from));
  else if (join !== undefined) visitJoin(join, from);
  else if (query !== undefined) visitSubquery(query, from);
  else if (sample !== undefined) {
    visitFrom(sample['relation'], from);
    from.walk.visit([sample['args'], sample['repeatable']], from.scope);
  } else visitOther(item, from);
}

function readTable(table: Tree, { scope, walk }: From): Relation {
  const name = stringOf(table['relname']);
  const namespace = stringOf(table['schemaname']);
  const query = namespace === '' ? findQuery(scope, name) : undefined;
  if (query !== undefined) return named(table, { ...query, refname: name, newRefname: name }, walk);
  visitPath(namespace === '' ? [name] : [namespace, name], locationOf(table), walk);
  const path = [namespace === '' ? 'public' : namespace, name] as const;
  const known = walk.known.relation(...path) ?? { fields: new Map<string, Field>(), isOpen: true };
  const [, newName] = walk.known.newPath(...path);
  return named(table, { ...known, refname: name, newRefname: newName, path }, walk);
}

/** With the name that the query gives to it, and to its columns. */
function named(item: Tree, relation: Relation, walk: Walk): Relation {
  const alias = item['alias'];
  if (!isTree(alias)) return relation;
  const refname = stringOf(alias['aliasname']);
  const columns = namesOf(alias['colnames']);
  const { path: _, ...rest } = relation;
  const renamed = { ...rest, refname, newRefname: refname };
  if (columns.length === 0) return renamed;
  if (isChanged(relation.fields)) walk.edits.isSure = false;
  const fields = new Map(columns.map((name) => [name, { to: name }]));
  return { ...renamed, fields, isOpen: relation.isOpen || relation.fields.size > columns.length };
}

function visitJoin(join: Tree, from: From): void {
  const first = from.relations.length;
  visitFrom(join['larg'], from);
  visitFrom(join['rarg'], from);
  const joined = from.relations.slice(first);
  // Columns of one name are one column of the outcome; what becomes of it when only PostgreSQL follows is not looked at.
  const shared = namesOf(join['usingClause']);
  const isShared = joined.some(({ fields }) =>
    join['isNatural'] === true ? isChanged(fields) : shared.some((name) => (fields.get(name)?.to ?? name) !== name),
  );
  if (isShared) from.walk.edits.isSure = false;
  from.walk.visit(join['quals'], from.scope);
  const alias = join['alias'];
  if (!isTree(alias)) return;
  const refname = stringOf(alias['aliasname']);
  from.relations.push({ refname, newRefname: refname, fields: new Map(), isOpen: true });
}

function visitSubquery(item: Tree, from: From): void {
  const select = nodeOf(item['subquery'], 'SelectStmt');
  const { walk, scope } = from;
  if (select === undefined) return visitOther(item, from);
  const { list, isOpen } = walk.query(select, item['lateral'] === true ? scope : { ...scope, relations: [] });
  const fields = new Map(list.map(({ from: name, to }) => [name, { to }]));
  if (isChanged(fields)) walk.edits.isSure = false;
  from.relations.push(named(item, { refname: '', newRefname: '', fields, isOpen }, walk));
}

/** A function, or something rarer. */
function visitOther(item: unknown, { scope, relations, walk }: From): void {
  walk.visit(item, scope);
  const contents = isTree(item) ? Object.values(item)[0] : undefined;
  const alias = isTree(contents) ? contents['alias'] : undefined;
  const refname = isTree(alias) ? stringOf(alias['aliasname']) : '';
  relations.push({ refname, newRefname: refname, fields: new Map(), isOpen: true });
}
