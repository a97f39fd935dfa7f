import { integer, pair, table } from '../pair.ts';
import type { Pair } from '../pair.ts';

const tools = { others: { tools: {} } };

/** PostgreSQL in the process has no extensions of its own. */
export const EXTENSION_PAIRS: readonly Pair[] = [
  pair('an extension is made', [{}, { extensions: { citext: {} }, tables: { a: table({ n: { type: 'citext' } }) } }]),
  pair('an extension is made in a namespace of its own', [
    {},
    { ...tools, extensions: { 'uuid-ossp': { namespace: 'tools' } } },
  ]),
  pair('an extension moves to a namespace', [
    { extensions: { citext: {} } },
    { ...tools, extensions: { citext: { namespace: 'tools' } } },
  ]),
  pair(
    'a column leaves the type of an extension that goes',
    [
      { extensions: { citext: {} }, tables: { a: table({ id: integer, n: { type: 'citext' } }) } },
      {
        tables: { a: table({ id: integer, n: { type: 'text' } }) },
      },
    ],
    { rows: `insert into a values (1, 'X')` },
  ),
];
