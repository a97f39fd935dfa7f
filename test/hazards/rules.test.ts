import { describe, expect, test } from 'vitest';
import { type Hazard, type HazardStep, acknowledge, findHazards } from '../../src/hazards/index.ts';
import type { Example } from '../../src/hazards/rule.ts';
import { RULES } from '../../src/hazards/rules/rules.ts';

async function hazardsOf(example: Example): Promise<readonly Hazard[]> {
  const { before, run, outside, lines, serverVersion, serverMinor, lockTimeout, history, loses } = example;
  const steps = run.map((sql): HazardStep => ({
    sql,
    transaction: outside ? 'outside' : 'inside',
    ...(loses !== undefined && { loses }),
  }));
  const found = await findHazards(steps, {
    earlier: before ?? [],
    ...(serverVersion !== undefined && { serverVersion }),
    ...(serverMinor !== undefined && { serverMinor }),
    ...(lockTimeout !== undefined && { lockTimeout }),
    ...(history !== undefined && { history }),
    optIn: RULES.filter(({ optIn }) => optIn).map(({ code }) => code),
  });
  return acknowledge(found, lines ?? []);
}

/** Rules of taste, which examples of other rules need not obey. */
const TASTE = new Set(RULES.filter(({ optIn }) => optIn).map(({ code }) => code));

function codesOf(hazards: readonly Hazard[], own: string): string[] {
  return [...new Set(hazards.map(({ code }) => code))].filter((code) => code === own || !TASTE.has(code)).toSorted();
}

describe.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (code, rule) => {
  test(`finds its bad example: ${rule.bad.run.join(' ')}`, async () => {
    expect(codesOf(await hazardsOf(rule.bad), code)).toEqual([code, ...(rule.bad.also ?? [])].toSorted());
  });

  test(`is silent on its good example: ${rule.good.run.join(' ')}`, async () => {
    expect(codesOf(await hazardsOf(rule.good), code)).not.toContain(code);
  });
});

test('codes are different, and in order', () => {
  const codes = RULES.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)].toSorted());
});
