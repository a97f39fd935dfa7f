import { describe, expect, it } from 'vitest';

import { byteLength, generatedName, underscore } from './naming.ts';

describe('underscore', () => {
  it.each([
    ['firstName', 'first_name'],
    ['AVeryLong', 'avery_long'],
    ['line2Text', 'line2text'],
    ['ISBNCode', 'isbncode'],
  ])('turns %s into %s', (name, expected) => {
    expect(underscore(name)).toBe(expected);
  });
});

describe('generatedName', () => {
  it('joins table, columns and kind', () => {
    expect(generatedName('user', ['first_name', 'last_name'], 'unique')).toBe('user_first_name_last_name_unique');
    expect(generatedName('user', ['id'], 'primary')).toBe('user_pkey');
  });

  it('cuts long names and keeps them apart by a hash', () => {
    const columns = ['a_rather_long_column_name', 'another_rather_long_column_name'];
    const name = generatedName('a_rather_long_table_name', columns, 'foreign');
    expect(name).toHaveLength(62);
    expect(name).toMatch(/^a_rather_long_table_name_a_rather_long_column_na_[0-9a-f]{5}_foreign$/);
    expect(generatedName('a_rather_long_table_name', columns.toReversed(), 'foreign')).not.toBe(name);
  });

  it('counts bytes, not letters', () => {
    expect(byteLength(generatedName('ü'.repeat(30), ['ü'.repeat(30)], 'index'))).toBeLessThanOrEqual(63);
  });
});
