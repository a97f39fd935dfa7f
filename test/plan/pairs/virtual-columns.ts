import type { Column, Table } from '../../../src/schema/index.ts';
import { integer, pair, sqlFunction, table } from '../pair.ts';
import type { Pair, Parts } from '../pair.ts';

const virtual = (type: string, generated: string): Column => ({ type, nullable: true, generated, virtual: true });
const item = (shown: Column, more: Partial<Table> = {}): Parts => ({
  tables: { item: table({ id: integer, shown }, more) },
});
const rows = 'insert into item (id) values (1), (2)';

const check = {
  ...sqlFunction('look()', { arguments: [], returns: 'trigger', language: 'plpgsql', body: 'begin return new; end' }),
};
const watched: Partial<Table> = {
  triggers: {
    watch: {
      timing: 'after',
      events: ['insert', 'update'],
      forEach: 'row',
      constraint: true,
      deferrable: 'deferred',
      function: { namespace: 'public', name: 'look' },
    },
  },
};

export const VIRTUAL_PAIRS: readonly Pair[] = [
  pair(
    'a virtual column becomes a plain one of a type that takes its text',
    [item(virtual('text', `case when id = 1 then '2.5' else '4.5' end`)), item({ type: 'numeric(12,4)' })],
    { rows, probe: 'select 1 / (sum(shown) = 7)::int from item' },
  ),
  pair(
    'a virtual boolean becomes a plain number and a plain list',
    [item(virtual('boolean', 'id > 1')), item({ type: 'integer', dimensions: 1 })],
    { rows, probe: `select 1 / (max(shown) = '{1}')::int from item` },
  ),
  pair(
    'a stored column becomes a plain one of another type',
    [
      item({ type: 'text', nullable: true, generated: `case when id = 1 then '7' else '8' end` }),
      item({ type: 'integer' }),
    ],
    { rows, probe: 'select 1 / (sum(shown) = 15)::int from item' },
  ),
  pair(
    'a virtual column becomes an identity',
    [item(virtual('text', `case when id = 1 then '7' else '8' end`)), item({ type: 'integer', identity: 'always' })],
    { rows, probe: 'select 1 / (sum(shown) = 3)::int from item' },
  ),
  pair(
    'a virtual column becomes a serial one',
    [item(virtual('integer', 'id * 2')), item({ type: 'integer', serial: true })],
    { rows, probe: 'select 1 / (sum(shown) = 3)::int from item' },
  ),
  pair(
    'a virtual column becomes plain under a trigger that waits',
    [
      { ...item(virtual('integer', 'id * 2'), watched), routines: check },
      { ...item({ type: 'integer' }, watched), routines: check },
    ],
    { rows, probe: 'select 1 / (sum(shown) = 6)::int from item' },
  ),
];
