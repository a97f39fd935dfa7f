import { comment } from '../catalog-sql.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';

interface ExtensionFacts {
  readonly namespace?: string;
  readonly version?: string;
  readonly comment?: string;
}

/** Every database has plpgsql. One that always lies in the same namespace wants to lie there. */
export const extensionReader = kindReader<'extension', ExtensionFacts>({
  path: ['x.extname'],
  facts: () => ({
    namespace: `(select nspname from pg_namespace where oid = x.extnamespace and nspname <> 'public'
      and nspname is distinct from (select v.schema from pg_available_extension_versions v where v.name = x.extname and v.version = x.extversion))`,
    version: `nullif(x.extversion, (select default_version from pg_available_extensions where name = x.extname))`,
    comment: `nullif(${comment('x.oid', 'pg_extension')}, (select v.comment from pg_available_extension_versions v
      where v.name = x.extname and v.version = x.extversion))`,
  }),
  from: `pg_extension x where x.extname <> 'plpgsql'`,
  value: ({ namespace, version }) => present({ namespace, version }),
  leftovers: (facts) => leftoverWords(facts, { comment: (text) => `comment ${text}` }),
});
