import type { Named } from '../../schema/index.ts';
import { collation, collationNamespace, comment, privileges, TYPES } from '../catalog-sql.ts';
import { columnTypeOf, lostModifiers, typeFacts } from '../column-type.ts';
import type { TypeFacts } from '../column-type.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';

interface DomainFacts {
  readonly type: TypeFacts;
  readonly collation?: string;
  readonly collationNamespace?: string;
  readonly default?: string;
  readonly notNull?: true;
  readonly checks?: Named<string>;
  readonly constraintFacts?: readonly string[];
  readonly comment?: string;
  readonly privileges?: string;
}

const BASE_COLLATION = '(select typcollation from pg_type where oid = t.typbasetype)';

/** What its constraints say beyond their expression, in words. */
const CONSTRAINT_FACTS = `(select json_agg(word order by o.conname, word) from pg_constraint o
  cross join lateral (values
    ('constraint ' || quote_ident(o.conname) || ' not valid', not o.convalidated),
    ('constraint ' || quote_ident(o.conname) || ': comment ' || obj_description(o.oid, 'pg_constraint'), true),
    ('not null: constraint ' || quote_ident(o.conname), o.contype = 'n' and right(rtrim(o.conname, '0123456789'), 9) <> '_not_null')
  ) words(word, is_so) where o.contypid = t.oid and is_so and word is not null)`;

/** @see https://www.postgresql.org/docs/current/catalog-pg-type.html */
export const domainReader = kindReader<'domain', DomainFacts>({
  path: ['n.nspname', 't.typname'],
  facts: () => ({
    type: typeFacts({ oid: 't.typbasetype', modifier: 't.typtypmod', dimensions: 't.typndims' }),
    collation: collation('t.typcollation', BASE_COLLATION),
    collationNamespace: collationNamespace('t.typcollation', BASE_COLLATION),
    default: 'pg_get_expr(t.typdefaultbin, 0)',
    notNull: 'nullif(t.typnotnull, false)',
    checks: `(select json_object_agg(o.conname, pg_get_expr(o.conbin, 0) order by o.conname)
      from pg_constraint o where o.contypid = t.oid and o.contype = 'c')`,
    constraintFacts: CONSTRAINT_FACTS,
    comment: comment('t.oid', 'pg_type'),
    privileges: privileges('t.typacl', `acldefault('T', t.typowner)`),
  }),
  from: `${TYPES} and t.typtype = 'd'`,
  value: ({ type, collation, notNull, checks, comment, ...facts }) => ({
    ...columnTypeOf(type),
    ...present({ collation, default: facts.default, notNull, checks, comment }),
  }),
  leftovers: (facts) => [
    ...lostModifiers(facts.type),
    ...(facts.constraintFacts ?? []),
    ...leftoverWords(facts, {
      collationNamespace: (name) => `collation in namespace ${name}`,
      privileges: (list) => `privileges ${list}`,
    }),
  ],
});
