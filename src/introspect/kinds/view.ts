import type { View } from '../../schema/index.ts';
import { comment, privileges, tablespace, TOAST_OPTIONS, VIEWS } from '../catalog-sql.ts';
import { columnWords } from '../column-words.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';
import { storageParameters } from '../storage-parameters.ts';

interface ViewFacts {
  /** With blanks before and a semicolon behind. */
  readonly definition: string;
  readonly materialized?: true;
  readonly withoutData?: true;
  readonly options?: readonly string[];
  readonly toastOptions?: readonly string[];
  readonly comment?: string;
  readonly tablespace?: string;
  readonly accessMethod?: string;
  readonly privileges?: string;
  readonly columns?: readonly string[];
}

/** The server writes the names of columns into the query. */
export const viewReader = kindReader<'view', ViewFacts>({
  path: ['n.nspname', 'c.relname'],
  facts: () => ({
    definition: 'pg_get_viewdef(c.oid)',
    materialized: `nullif(c.relkind = 'm', false)`,
    withoutData: 'nullif(not c.relispopulated, false)',
    options: 'to_json(c.reloptions)',
    toastOptions: TOAST_OPTIONS,
    comment: comment('c.oid', 'pg_class'),
    tablespace: tablespace('c'),
    accessMethod: `(select amname from pg_am where oid = c.relam and amname <> 'heap')`,
    privileges: privileges('c.relacl', `acldefault('r', c.relowner)`),
    columns: columnWords('c.oid'),
  }),
  from: VIEWS,
  value: viewOf,
  leftovers: (facts) => [
    ...leftoverWords(facts, {
      tablespace: (name) => `tablespace ${name}`,
      accessMethod: (name) => `access method ${name}`,
      privileges: (list) => `privileges ${list}`,
    }),
    ...(facts.columns ?? []),
  ],
});

function viewOf({ definition, materialized, withoutData, comment, ...facts }: ViewFacts): View {
  const { storageParameters: options } = storageParameters(facts.options, facts.toastOptions);
  return {
    definition: definition.trim().slice(0, -1),
    ...present({ materialized, withoutData, options, comment }),
    viewIndexes: {},
    viewTriggers: {},
  };
}
