import { comment, privileges, TYPES } from '../catalog-sql.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';

interface EnumFacts {
  readonly labels?: readonly string[];
  readonly comment?: string;
  readonly privileges?: string;
}

/** @see https://www.postgresql.org/docs/current/catalog-pg-enum.html */
export const enumReader = kindReader<'enum', EnumFacts>({
  path: ['n.nspname', 't.typname'],
  facts: () => ({
    labels: '(select json_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = t.oid)',
    comment: comment('t.oid', 'pg_type'),
    privileges: privileges('t.typacl', `acldefault('T', t.typowner)`),
  }),
  from: `${TYPES} and t.typtype = 'e'`,
  value: ({ labels = [], comment }) => ({ labels, ...present({ comment }) }),
  leftovers: (facts) => leftoverWords(facts, { privileges: (list) => `privileges ${list}` }),
});
