import { comment, notOfExtension, OF_USERS, privileges } from '../catalog-sql.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';

interface EnumFacts {
  readonly labels?: readonly string[];
  readonly comment?: string;
  readonly privileges?: string;
}

/** @see https://www.postgresql.org/docs/current/catalog-pg-enum.html */
export const enumReader = kindReader<'enum', EnumFacts>({
  noun: 'enum',
  path: ['n.nspname', 't.typname'],
  facts: () => ({
    labels: '(select json_agg(enumlabel order by enumsortorder) from pg_enum where enumtypid = t.oid)',
    comment: comment('t.oid', 'pg_type'),
    privileges: privileges('t.typacl', `acldefault('T', t.typowner)`),
  }),
  from: `pg_type t join pg_namespace n on n.oid = t.typnamespace and ${OF_USERS}
    where t.typtype = 'e' and ${notOfExtension('pg_type', 't.oid')}`,
  value: (facts) => ({
    labels: facts.labels ?? [],
    ...(facts.comment !== undefined && { comment: facts.comment }),
  }),
  leftovers: (facts) => leftoverWords(facts, { privileges: (list) => `privileges ${list}` }),
});
