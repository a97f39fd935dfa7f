import { visitFrom } from './from.ts';
import { isChanged } from './scope.ts';
import type { Relation, Scope } from './scope.ts';
import { targetOutputs } from './targets.ts';
import { isTree, listOf, locationOf, namesOf, nodeOf, stringOf } from './tree.ts';
import type { Tree } from './tree.ts';
import type { Output, Outputs, Walk } from './walk.ts';

const CLAUSES = [
  'distinctClause',
  'whereClause',
  'groupClause',
  'havingClause',
  'windowClause',
  'valuesLists',
  'limitOffset',
  'limitCount',
];

/** A `select` with everything in it. */
export function visitQuery(select: Tree, outer: Scope, walk: Walk): Outputs {
  const scope = withQueries(select, outer, walk);
  const [left, right] = [select['larg'], select['rarg']];
  if (isTree(left) && isTree(right)) {
    const outputs = walk.query(left, scope);
    const others = walk.query(right, scope);
    if (others.list.some(({ from, to }) => from !== to)) walk.edits.isSure = false;
    visitOrder(select, { scope: { ...scope, relations: [] }, outputs: outputs.list, walk });
    return outputs;
  }
  const relations: Relation[] = [];
  const inner = { ...scope, relations };
  for (const item of listOf(select['fromClause'])) visitFrom(item, { scope: inner, relations, walk });
  const outputs = targetOutputs(listOf(select['targetList']), inner, walk);
  walk.visit(listOf(select['targetList']), inner);
  for (const clause of CLAUSES) walk.visit(select[clause], inner);
  visitOrder(select, { scope: inner, outputs: outputs.list, walk });
  return listOf(select['valuesLists']).length > 0 ? { list: [], isOpen: true } : outputs;
}

/** The queries of a `with`, each of which may use those before it, or itself. */
function withQueries(select: Tree, outer: Scope, walk: Walk): Scope {
  const queries = new Map<string, Pick<Relation, 'fields' | 'isOpen'>>();
  const scope: Scope = { relations: [], queries, outer };
  const clause = select['withClause'];
  for (const one of listOf(isTree(clause) ? clause['ctes'] : undefined)) {
    const query = nodeOf(one, 'CommonTableExpr');
    if (query === undefined) continue;
    const name = stringOf(query['ctename']);
    queries.set(name, { fields: new Map(), isOpen: true });
    const inner = nodeOf(query['ctequery'], 'SelectStmt');
    if (inner === undefined) walk.edits.isSure = false;
    const { list, isOpen } = inner === undefined ? { list: [], isOpen: true } : walk.query(inner, scope);
    const given = namesOf(query['aliascolnames']);
    const named = [...given.map((column): Output => ({ from: column, to: column })), ...list.slice(given.length)];
    const fields = new Map(named.map(({ from, to }) => [from, { to }]));
    if (isChanged(fields)) walk.edits.isSure = false;
    queries.set(name, { fields, isOpen });
  }
  return scope;
}

interface Ordered {
  readonly scope: Scope;
  readonly outputs: readonly Output[];
  readonly walk: Walk;
}

/** A name alone means a column of the outcome, before it means one of what is read. */
function visitOrder(select: Tree, { scope, outputs, walk }: Ordered): void {
  for (const item of listOf(select['sortClause'])) {
    const node = nodeOf(item, 'SortBy')?.['node'];
    const column = nodeOf(node, 'ColumnRef');
    const names = namesOf(column?.['fields']);
    const output = names.length === 1 ? outputs.find(({ from }) => from === names[0]) : undefined;
    if (column === undefined || output === undefined) walk.visit(node, scope);
    else if (output.from !== output.to) {
      const token = walk.edits.tokenAt(locationOf(column));
      const text = token === undefined ? undefined : walk.edits.tokens[token]?.text;
      if (token !== undefined && text !== undefined) walk.edits.replace(token, walk.known.spell(output.to, text));
    }
  }
}
