import type { Routine } from '../../../schema/index.ts';
import { isTree, nodeOf } from './tree.ts';
import { NO_SCOPE } from './scope.ts';
import type { Wrapping } from './sql-edits.ts';
import type { Walk } from './walk.ts';

type Edit = (sql: string, wrapping: Wrapping, work: (walk: Walk) => void) => string;

const TYPE: Wrapping = { prefix: 'select null::', suffix: '\n' };
const RETURNS: Wrapping = { prefix: 'create function f() returns ', suffix: `\nlanguage sql as ''` };
const BODY: Wrapping = { prefix: 'create function f() returns int language sql\n', suffix: '\n' };
const DEFAULT: Wrapping = { prefix: 'select (', suffix: '\n)' };

/** PostgreSQL follows in the types of a routine and in an SQL-standard body; a body that is a text stays what it is. */
export function routineTexts(routine: Routine, edit: Edit): Routine {
  return {
    ...routine,
    arguments: routine.arguments.map((argument) => ({
      ...argument,
      type: edit(argument.type, TYPE, visitTargets),
      ...(argument.default !== undefined && { default: edit(argument.default, DEFAULT, visitTargets) }),
    })),
    ...(routine.returns !== undefined && { returns: edit(routine.returns, RETURNS, visitAll) }),
    ...(routine.atomic && { body: edit(routine.body, BODY, visitBody) }),
  };
}

/** What the query that was put around it is called does not matter. */
function visitTargets(walk: Walk): void {
  walk.visit(nodeOf(walk.edits.statement, 'SelectStmt')?.['targetList'], NO_SCOPE);
}

function visitAll(walk: Walk): void {
  walk.visit(walk.edits.statement, NO_SCOPE);
}

function visitBody(walk: Walk): void {
  const body = nodeOf(walk.edits.statement, 'CreateFunctionStmt')?.['sql_body'];
  if (isTree(body)) walk.visit(body, NO_SCOPE);
}
