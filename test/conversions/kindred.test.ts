import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { conversionServer } from './conversion-server.ts';
import type { ConversionServer } from './conversion-server.ts';
import { KINDRED } from './kindred-types.ts';
import { objections } from './objections.ts';
import { ZONE, ZONED } from './zoned-types.ts';

/** Domains and arrays hold what their elements could; not every value that could fail is among so many samples. */
const SAMPLED_THINLY = ['ofUsers', 'arrays'];

describe('what is announced is what happens between types that people change into each other', () => {
  let server: ConversionServer;
  beforeAll(async () => {
    server = await conversionServer('UTC');
  });
  afterAll(() => server.close());

  test.each(Object.entries(KINDRED))('%s', async (name, types) => {
    const mayOverstate = SAMPLED_THINLY.includes(name);
    const found: string[] = [];
    for (const source of types) {
      found.push(...(await objections(server.client, { source, targets: types, facts: server.facts, mayOverstate })));
    }
    expect(found).toEqual([]);
  });
});

describe('in a time zone with clock changes', () => {
  let server: ConversionServer;
  beforeAll(async () => {
    server = await conversionServer(ZONE);
  });
  afterAll(() => server.close());

  test('times with and without a zone are not the same', async () => {
    const found: string[] = [];
    for (const source of ZONED) {
      found.push(...(await objections(server.client, { source, targets: ZONED, facts: server.facts })));
    }
    expect(found).toEqual([]);
  });
});
