import type { ObjectKinds } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { commentOn } from '../comment.ts';
import type { ConstraintKindName, ConstraintOperation } from './constraint-operation.ts';
import { nameOf, namespaceOf, tableSql } from '../keys.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { alterParameters } from '../tables/storage-parameters.ts';

interface Clauses<Kind extends ConstraintKindName> {
  /** What follows the constraint's name in SQL. */
  clause(value: ObjectKinds[Kind]): string;
}

/** @see https://www.postgresql.org/docs/current/sql-altertable.html */
export function constraintStatements<Kind extends ConstraintKindName>(
  step: ConstraintOperation<Kind>,
  { clause }: Clauses<Kind>,
): Statement[] {
  const [table, name] = [tableSql(step.id), quoteIdentifier(nameOf(step.id))];
  switch (step.type) {
    case 'addConstraint':
      return [statement(`alter table ${table} add constraint ${name} ${clause(step.value)};`)];
    case 'dropConstraint':
      return [statement(`alter table ${table} drop constraint ${name};`)];
    case 'renameConstraint':
      return [statement(`alter table ${table} rename constraint ${quoteIdentifier(step.from)} to ${name};`)];
    case 'validateConstraint':
      return [statement(`alter table ${table} validate constraint ${name};`)];
    case 'setConstraintParameters':
      return alterParameters(
        `alter index ${quoteName(namespaceOf(step.id), nameOf(step.id))}`,
        step.before,
        step.after,
      );
    case 'commentConstraint':
      return [commentOn(`constraint ${name} on ${table}`, step.comment)];
  }
}
