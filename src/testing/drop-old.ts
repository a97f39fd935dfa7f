import type { Connection } from '../database/index.ts';
import { quoteIdentifier } from '../sql/index.ts';
import { TEMPLATE_PREFIX, TEST_PREFIX } from './server-names.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Milliseconds. A template that is still wanted is filled again; a test whose process was killed left its database behind. */
const AGES = { template: 7 * DAY, test: 6 * HOUR };

interface Database {
  readonly name: string;
  readonly made: string | null;
  readonly used: boolean;
}

/** Drops the databases of tests that nobody needs any more. What can't be dropped stays. */
export async function dropOld(server: Connection, now: Date): Promise<void> {
  const databases = await server.query<Database>(
    `select datname as name, shobj_description(oid, 'pg_database') as made,
       exists (select from pg_stat_activity a where a.datid = d.oid) as used
     from pg_database d where starts_with(datname, $1) or starts_with(datname, $2) order by datname;`,
    [TEMPLATE_PREFIX, TEST_PREFIX],
  );
  for (const { name, made, used } of databases) {
    const isTemplate = name.startsWith(TEMPLATE_PREFIX);
    const since = isTemplate ? Date.parse(made ?? '') : timeOf(name.slice(TEST_PREFIX.length));
    const isOld = now.getTime() - since > (isTemplate ? AGES.template : AGES.test);
    if (!isOld || used) continue;
    const database = quoteIdentifier(name);
    const statements = [
      ...(isTemplate ? [`alter database ${database} with is_template false;`] : []),
      `drop database if exists ${database};`,
    ];
    for (const statement of statements) await server.execute(statement).catch(() => {}); // of another role, or just in use
  }
}

/** Milliseconds of `20261120093000_…`; NaN when it is no time. */
function timeOf(text: string): number {
  const part = (from: number, to: number): number => Number(text.slice(from, to));
  return Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(8, 10), part(10, 12), part(12, 14));
}
