import { describe, expect, it } from 'vitest';
import { estimate, sizeInWords } from './table-size.ts';

describe('estimate', () => {
  it('takes the slower of rows and bytes', () => {
    expect(estimate('scan', { rows: 3_000_000, bytes: 1 })).toBe(1_000);
    expect(estimate('scan', { rows: 1, bytes: 600_000_000 })).toBe(2_000);
  });
});

describe('sizeInWords', () => {
  it.each([
    ['build', 8_400_000, '8.4 M rows, about 12 s'],
    ['scan', 1_200, '1200 rows, about 1 s'],
    ['rewrite', 45_600, '45.6 k rows, about 1 s'],
    ['write', 90_000_000, '90 M rows, about 19 min'],
  ] as const)('says %s of %d rows', (work, rows, words) => {
    expect(sizeInWords(work, { rows, bytes: 0 })).toBe(words);
  });
});
