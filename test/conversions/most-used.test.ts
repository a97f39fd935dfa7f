import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { classifyConversion } from '../../src/plan/conversion/classify-conversion.ts';
import { conversionServer } from './conversion-server.ts';
import type { ConversionServer } from './conversion-server.ts';
import { objections, sqlOf } from './objections.ts';
import { MOST_USED } from './sampled-types.ts';
import { findUserType } from './user-types.ts';

let server: ConversionServer;
beforeAll(async () => {
  server = await conversionServer('UTC');
});
afterAll(() => server.close());

test('there are thirty types, and every pair of them is classified', () => {
  const facts = { serverVersion: 180_000, timeZone: 'UTC', before: findUserType };
  const counts: Record<string, number> = {};
  for (const { use: before } of MOST_USED) {
    for (const { use: after } of MOST_USED) {
      const { class: found } = classifyConversion(before, after, facts);
      counts[found] = (counts[found] ?? 0) + 1;
    }
  }
  expect(new Set(MOST_USED.map(({ use }) => sqlOf(use))).size).toBe(30);
  expect(counts).toEqual({ free: 37, indexRebuild: 3, rewrite: 467, impossible: 393 });
});

describe('what is announced is what happens', () => {
  test.each(MOST_USED.map((type) => [sqlOf(type.use), type] as const))('from %s', async (_, source) => {
    expect(await objections(server.client, { source, targets: MOST_USED, facts: server.facts })).toEqual([]);
  });
});
