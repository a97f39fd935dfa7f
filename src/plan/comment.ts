import { quoteLiteral } from '../sql/index.ts';
import { statement } from './statement.ts';
import type { Statement } from './statement.ts';

/**
 * Sets or removes the comment of an object.
 *
 * @param target keyword and name as the statement wants them: `table "user"`
 * @see https://www.postgresql.org/docs/current/sql-comment.html
 */
export function commentOn(target: string, comment: string | undefined): Statement {
  return statement(`comment on ${target} is ${comment === undefined ? 'null' : quoteLiteral(comment)};`);
}
