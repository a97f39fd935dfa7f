import { EMPTY_NAMESPACE } from '../../schema/index.ts';
import { comment, OF_USERS, privileges } from '../catalog-sql.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';

interface NamespaceFacts {
  readonly comment?: string;
  readonly privileges?: string;
}

/** What every new database says about `public`. */
const STANDARD_COMMENT = 'standard public schema';

export const namespaceReader = kindReader<'namespace', NamespaceFacts>({
  path: ['n.nspname'],
  facts: () => ({
    comment: `nullif(${comment('n.oid', 'pg_namespace')}, case n.nspname when 'public' then '${STANDARD_COMMENT}' end)`,
    // `public` begins with others in each version
    privileges: `case when n.nspname <> 'public' then ${privileges('n.nspacl', `acldefault('n', n.nspowner)`)} end`,
  }),
  from: `pg_namespace n where ${OF_USERS}`,
  value: (facts) => ({ ...EMPTY_NAMESPACE, ...(facts.comment !== undefined && { comment: facts.comment }) }),
  leftovers: (facts) => leftoverWords(facts, { privileges: (list) => `privileges ${list}` }),
});
