import { comment, constraintsOf, since } from '../catalog-sql.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';

interface CheckFacts {
  readonly expression: string;
  readonly notValid?: true;
  readonly notEnforced?: true;
  readonly noInherit?: true;
  readonly comment?: string;
}

const VERSION_18 = 180_000;

export const checkReader = kindReader<'check', CheckFacts>({
  path: ['n.nspname', 'c.relname', 'o.conname'],
  facts: (serverVersion) => ({
    expression: 'pg_get_expr(o.conbin, o.conrelid)',
    notValid: 'nullif(not o.convalidated, false)',
    notEnforced: since(VERSION_18, serverVersion, 'nullif(not o.conenforced, false)'),
    noInherit: 'nullif(o.connoinherit, false)',
    comment: comment('o.oid', 'pg_constraint'),
  }),
  from: constraintsOf('c'),
  value: ({ expression, notValid, noInherit, comment }) => ({
    expression,
    ...present({ notValid, noInherit, comment }),
  }),
  leftovers: (facts) => leftoverWords(facts, { notEnforced: 'not enforced' }),
});
