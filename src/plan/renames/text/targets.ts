import { findField, findRelation } from './scope.ts';
import type { Relation, Scope } from './scope.ts';
import { listOf, locationOf, namesOf, nodeOf, stringOf } from './tree.ts';
import type { Tree } from './tree.ts';
import type { Output, Outputs, Walk } from './walk.ts';

/** What the columns of a query are called, and will be when what they are made of has its new names. */
export function targetOutputs(targets: readonly unknown[], scope: Scope, walk: Walk): Outputs {
  const parts = targets.map((target) => outputsOf(nodeOf(target, 'ResTarget') ?? {}, scope, walk));
  return { list: parts.flatMap(({ list }) => list), isOpen: parts.some(({ isOpen }) => isOpen) };
}

function outputsOf(target: Tree, scope: Scope, walk: Walk): Outputs {
  const name = stringOf(target['name']);
  if (name !== '') return one({ from: name, to: name });
  const column = nodeOf(target['val'], 'ColumnRef');
  const names = namesOf(column?.['fields']);
  if (column !== undefined && names.at(-1) === '*') return allOf(names.slice(0, -1), scope);
  if (column === undefined) return one(nameOfExpression(target['val'], scope, walk));
  const token = walk.edits.dotted(locationOf(column), names.length).at(-1);
  return one({ ...nameOfColumn(names, scope), ...(token !== undefined && { token }) });
}

function one(output: Output): Outputs {
  return { list: [output], isOpen: false };
}

function nameOfColumn(names: readonly string[], scope: Scope): Output {
  const from = names.at(-1) ?? '';
  if (names.length > 1) {
    const relation = findRelation(scope, ({ refname, path }) =>
      names.length === 2 ? refname === names[0] : path !== undefined && path[1] === names[1],
    );
    return { from, to: relation?.fields.get(from)?.to ?? from };
  }
  const field = findField(scope, from)?.field;
  return { from, to: field?.to ?? findRelation(scope, ({ refname }) => refname === from)?.newRefname ?? from };
}

/** What PostgreSQL calls a column that has no name, as far as it could change. */
function nameOfExpression(value: unknown, scope: Scope, walk: Walk): Output {
  const column = nodeOf(value, 'ColumnRef');
  if (column !== undefined) return nameOfColumn(namesOf(column['fields']), scope);
  const collated = nodeOf(value, 'CollateClause');
  if (collated !== undefined) return nameOfExpression(collated['arg'], scope, walk);
  const cast = nodeOf(value, 'TypeCast');
  if (cast !== undefined) {
    const inner = nameOfExpression(cast['arg'], scope, walk);
    return inner.from === UNNAMED ? nameOfType(nodeOf(cast, 'typeName') ?? {}, walk) : inner;
  }
  const parts = nodeOf(value, 'A_Indirection');
  const part = namesOf(parts?.['indirection']).findLast((name) => name !== '*');
  if (part !== undefined) return { from: part, to: part };
  const called = namesOf(nodeOf(value, 'FuncCall')?.['funcname']).at(-1);
  if (called !== undefined) return { from: called, to: called };
  const inner = nodeOf(nodeOf(nodeOf(value, 'SubLink'), 'subselect'), 'SelectStmt');
  const [first] = listOf(inner?.['targetList']);
  const target = nodeOf(first, 'ResTarget');
  // Where the inner query renames its column, it says itself that it is not sure.
  return target === undefined
    ? { from: UNNAMED, to: UNNAMED }
    : { from: stringOf(target['name']), to: stringOf(target['name']) };
}

const UNNAMED = '?column?';

function nameOfType(type: Tree, { known }: Walk): Output {
  const names = namesOf(type['names']);
  const from = names.at(-1) ?? '';
  const [, to] = known.newPath(names.length > 1 ? (names.at(-2) ?? '') : 'public', from);
  return { from, to };
}

function allOf(names: readonly string[], scope: Scope): Outputs {
  const relations = names.length === 0 ? scope.relations : named(names, scope);
  const entries = relations.flatMap(({ fields }) => [...fields]);
  const list = new Map(entries.map(([from, { to }]) => [from, { from, to }]));
  return { list: [...list.values()], isOpen: relations.length === 0 || relations.some(({ isOpen }) => isOpen) };
}

function named(names: readonly string[], scope: Scope): Relation[] {
  const found = findRelation(scope, ({ refname }) => refname === names.at(-1));
  return found === undefined ? [] : [found];
}
