import { inNamespaces } from './unknown-query.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** Types that are made of functions; arrays, row types and multiranges come with others. */
export const TYPE_QUERIES: readonly UnknownQuery[] = [
  inNamespaces({
    kind: `'base type'`,
    catalog: 'pg_type',
    name: 'x.typname',
    namespace: 'typnamespace',
    where: `(x.typtype = 'p' or x.typtype = 'b' and not exists (select from pg_type own where own.typarray = x.oid))`,
  }),
];
