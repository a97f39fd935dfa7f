import { inNamespaces } from './unknown-query.ts';
import type { UnknownQuery } from './unknown-query.ts';

/** Types beside enums; arrays, row types and multiranges come with others. */
export const TYPE_QUERIES: readonly UnknownQuery[] = [
  inNamespaces({
    kind: `case x.typtype when 'd' then 'domain' when 'r' then 'range type' else 'base type' end`,
    catalog: 'pg_type',
    name: 'x.typname',
    namespace: 'typnamespace',
    where: `(x.typtype in ('d', 'r', 'p') or x.typtype = 'b' and not exists (select from pg_type own where own.typarray = x.oid))`,
  }),
];
