import type { TypeUse } from '../../schema/index.ts';
import { classifyConversion } from './classify-conversion.ts';
import type { Conversion, ConversionFacts } from './conversion.ts';

const ENUM = { type: 'mood', typeNamespace: 'public' };

/** The column types that schemas use most. */
export const COMMON_TYPES: readonly TypeUse[] = [
  ['smallint', 'integer', 'bigint', 'numeric', 'numeric(10,2)', 'real', 'double precision', 'money', 'boolean'],
  ['text', 'varchar', 'varchar(20)', 'char(8)', 'bytea', 'uuid'],
  ['date', 'time', 'timestamp', 'timestamptz', 'timestamp(3)', 'interval'],
  ['json', 'jsonb', 'inet', 'cidr'],
  { type: 'text', dimensions: 1 },
  { type: 'integer', dimensions: 1 },
  ENUM,
  ['tsvector', 'int4range'],
]
  .flat()
  .map((use) => (typeof use === 'string' ? { type: use } : use));

/** As the runner sets the session, on the newest server. */
const FACTS: ConversionFacts = {
  serverVersion: 180_000,
  timeZone: 'UTC',
  before: (_, name) => (name === ENUM.type ? { kind: 'enum', labels: ['sad', 'happy'] } : undefined),
};

const INTRODUCTION = `# Changes of type

What happens to a column of 30 common types when its type changes, on PostgreSQL 18 and in a session whose time zone is
UTC, as moult's always is. \`mood\` is an enum with the labels \`sad\` and \`happy\`. A test tries every pair on a server.

- **free**: no row is read. **index rebuild**: the rows stay, indexes on the column are built again. **rewrite**: table and
  indexes are written anew. All three lock the table against readers and writers until they are done.
- **fails**: the SQLSTATE, and the message, that PostgreSQL gives for a value that does not convert.
- **using**: the expression that moult writes for a column \`c\`; empty where the type alone will do.

Between types that are not listed under each other there is no conversion that could be meant: give one with \`using\`.`;

/** The page that lists all pairs of common types, in Markdown. */
export function conversionTable(): string {
  return `${[INTRODUCTION, ...COMMON_TYPES.map(section)].join('\n\n')}\n`;
}

function section(before: TypeUse): string {
  const rows = COMMON_TYPES.filter((after) => after !== before)
    .map((after) => ({ after, conversion: classifyConversion(before, after, FACTS) }))
    .filter(({ conversion }) => conversion.class !== 'impossible')
    .map(({ after, conversion }) => row(after, conversion));
  const head = '| to | change | fails | what to know | using |\n|---|---|---|---|---|';
  return `## From ${nameOf(before)}\n\n${[head, ...rows].join('\n')}`;
}

function row(after: TypeUse, { class: found, failures, why = '', using }: Conversion): string {
  const words = found === 'indexRebuild' ? 'index rebuild' : found;
  const expression = using('"c"');
  const cells = [nameOf(after), words, failuresOf(failures), why, expression === null ? '' : `\`${expression}\``];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

/** The first message stands for those that belong to the same SQLSTATE. */
function failuresOf(failures: Conversion['failures']): string {
  const first = failures.filter(
    ({ sqlstate }, index) => failures.findIndex((one) => one.sqlstate === sqlstate) === index,
  );
  return first.map(({ sqlstate, message }) => `${sqlstate} ${message.trim()}`).join('; ');
}

function nameOf({ type, dimensions = 0 }: TypeUse): string {
  return `${type}${'[]'.repeat(dimensions)}`;
}
