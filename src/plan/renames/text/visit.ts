import type { SqlEdits } from './sql-edits.ts';
import { visitLabels } from './labels.ts';
import { visitQuery } from './query.ts';
import { visitCall, visitColumn, visitRelationText, visitType } from './references.ts';
import { hasRenamed } from './scope.ts';
import type { Scope } from './scope.ts';
import { isTree, namesOf, stringOf } from './tree.ts';
import type { Tree } from './tree.ts';
import type { Known, Walk } from './walk.ts';

/** Looks through what was parsed, and puts new names in the place of old ones. */
export function createWalk(edits: SqlEdits, known: Known): Walk {
  const walk: Walk = {
    edits,
    known,
    visit(value, scope) {
      if (Array.isArray(value)) for (const one of value) walk.visit(one, scope);
      else if (isTree(value)) for (const [key, inner] of Object.entries(value)) visitPart(key, inner, { scope, walk });
    },
    query: (select, scope) => visitQuery(select, scope, walk),
  };
  return walk;
}

interface Place {
  readonly scope: Scope;
  readonly walk: Walk;
}

const TYPES = ['TypeName', 'typeName', 'argType', 'returnType'];
const CHANGING = ['InsertStmt', 'UpdateStmt', 'DeleteStmt', 'MergeStmt'];

function visitPart(key: string, value: unknown, place: Place): void {
  const { scope, walk } = place;
  if (!isTree(value)) return walk.visit(value, scope);
  if (key === 'ColumnRef') return visitColumn(value, scope, walk);
  if (key === 'SelectStmt') return visitInner(value, place);
  if (TYPES.includes(key)) visitType(value, walk);
  else if (key === 'FuncCall') visitCall(value, walk);
  else if (key === 'A_Indirection') visitParts(value, place);
  else if (CHANGING.includes(key)) walk.edits.isSure = false;
  else {
    visitLabels(key, value, place);
    if (key === 'TypeCast' && isTree(value['typeName']) && namesOf(value['typeName']['names']).at(-1) === 'regclass')
      visitRelationText(value['arg'], walk);
  }
  walk.visit(value, scope);
}

/** A query within another, or within an expression: what its columns are called cannot be changed in it by itself. */
function visitInner(select: Tree, { scope, walk }: Place): void {
  if (walk.query(select, scope).list.some(({ from, to }) => from !== to)) walk.edits.isSure = false;
}

/** `(u).phone`: the column of a row, whose type is not looked for. */
function visitParts(value: Tree, { scope, walk }: Place): void {
  const names = namesOf(value['indirection']).filter((name) => name !== '*');
  if (names.some((name) => hasRenamed(scope, stringOf(name)))) walk.edits.isSure = false;
}
