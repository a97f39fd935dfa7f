import { expect, it } from 'vitest';

import { MoultError } from '../errors/index.ts';
import { parseConfig } from './parse-config.ts';

const place = { file: 'moult.config.ts', root: '/project' };

async function faultsOf(config: unknown): Promise<string[]> {
  try {
    await parseConfig(config, place);
    return [];
  } catch (error) {
    if (!(error instanceof MoultError)) throw error;
    return error.problems.map(({ message }) => message.replace('moult.config.ts: ', ''));
  }
}

it('fills in what is left open', async () => {
  expect(await parseConfig({}, place)).toEqual({
    root: '/project',
    entities: ['entities/**/*.ts'],
    classes: [],
    migrations: '/project/migrations',
    snapshot: '/project/.snapshot.json',
    stats: '/project/.stats.json',
    url: undefined,
    seeds: '/project/seeds',
    journal: { table: 'moult_migrations', seeds: 'moult_seeds', namespace: 'public' },
    drift: { ignore: [] },
    inferNullability: true,
    inferDefaults: true,
    types: [],
    declared: {},
    decorators: {},
    local: '/project/.moult',
  });
});

it('takes every kind of declared object', async () => {
  const declared = {
    extensions: ['pg_trgm', { name: 'citext', schema: 'ext', version: '1.6' }],
    namespaces: { app: { comment: '' }, other: {} },
    enums: { state: { labels: ['a'], comment: 'c' } },
    domains: {
      email: { type: 'text', default: 'a', nullable: false, collation: 'C', checks: { c: 'true' }, comment: 'c' },
      count: { type: 'integer', defaultRaw: '1 + 1' },
    },
    composites: {
      address: { attributes: { street: 'text', zip: { type: 'text', collation: 'C' } }, comment: 'c' },
      pair: { attributes: [{ name: 'a', type: 'text' }] },
    },
    ranges: {
      r: {
        subtype: 'float8',
        operatorClass: 'o',
        collation: 'C',
        canonical: 'f',
        subtypeDiff: 'g',
        multirange: 'm',
        comment: 'c',
      },
    },
    sequences: {
      s: {
        type: 'smallint',
        start: 1n,
        increment: '2',
        minimum: 0,
        maximum: 9,
        cache: 1,
        cycle: true,
        ownedBy: 't.c',
        comment: 'c',
      },
    },
    routines: [
      {
        name: 'f',
        schema: 'app',
        kind: 'function',
        arguments: [{ name: 'a', type: 'text', mode: 'inout', default: '1' }],
        returns: 'text',
        language: 'sql',
        body: 'select 1',
        atomic: false,
        volatility: 'stable',
        strict: true,
        securityDefiner: true,
        leakproof: true,
        window: true,
        parallel: 'safe',
        cost: 1,
        rows: 2,
        settings: { search_path: "''" },
        comment: 'c',
      },
      { name: 'p', kind: 'procedure', body: 'begin end' },
    ],
  };
  expect((await parseConfig({ ...declared, types: ['x'] }, place)).declared).toEqual(declared);
});

it('tells all faults at once, each with its place', async () => {
  const config = {
    entitis: 'x',
    journal: { table: 1, schema: 'x' },
    decorators: { Field: 'Proprety' },
    extensions: [1, { schema: 'x' }],
    namespaces: [],
    enums: { state: { labels: ['a', 1] } },
    domains: { email: { typ: 'text' }, '': { type: 'text' }, flag: { type: 'boolean', default: [] } },
    composites: { a: { attributes: { street: 1 } }, b: { attributes: [{ type: 'text' }] }, c: 'text' },
    sequences: { s: { start: 1.5, increment: 'two', cycle: 'yes' } },
    routines: [
      { name: 'f' },
      { name: 'g', body: 'x', arguments: [{ mode: 'both', type: 'text' }], settings: { a: 1 } },
      { name: 'h', kind: 'procedure', body: 'x', returns: 'int', strict: true },
      { name: 'i', body: 'x', atomic: true, language: 'plpgsql' },
    ],
  };
  expect(await faultsOf(config)).toEqual([
    '`entitis` is not known; did you mean `entities`?',
    '`journal.table` must be a text.',
    '`journal.schema` is not known; known are table, seeds, namespace.',
    '`decorators` must be an object whose values are names of decorators (`Property`, `ManyToOne` …) or `ignore`.',
    '`extensions[0]` must be a text.',
    '`extensions[1].name` is missing.',
    '`namespaces` must be an object.',
    '`enums.state.labels` must be a list of texts.',
    '`domains.email.type` is missing.',
    '`domains.email.typ` is not known; did you mean `domains.email.type`?',
    '`domains` has an entry without a name.',
    '`domains.flag.default` must be a text, a number, or true or false.',
    '`composites.a.attributes.street` must be a text.',
    '`composites.b.attributes[0].name` is missing.',
    '`composites.c` must be an object.',
    '`sequences.s.start` must be a whole number (as text or bigint where it is big).',
    '`sequences.s.increment` must be a whole number (as text or bigint where it is big).',
    '`sequences.s.cycle` must be true or false.',
    '`routines[0].body` is missing.',
    '`routines[1].arguments[0].mode` must be in or out or inout or variadic.',
    '`routines[1].settings.a` must be a text.',
    '`routines[2].returns` means nothing for a procedure.',
    '`routines[2].strict` means nothing for a procedure.',
    '`routines[3].atomic` needs language sql.',
  ]);
});
