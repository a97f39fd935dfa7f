import { describe, expect, it } from 'vitest';

import { renameWords } from './rename-words.ts';

const names = new Map([
  ['zip', '"home_zip"'],
  ['length', '"home_length"'],
  ['Town', '"home_Town"'],
  ['date', '"home_date"'],
]);

describe('renameWords', () => {
  it.each([
    ['zip > 3', '"home_zip" > 3'],
    ['ZIP is null or"zip"is not null', '"home_zip" is null or"home_zip"is not null'],
    ['length(zip) > length', 'length("home_zip") > "home_length"'],
    ['length (zip) > 0', 'length ("home_zip") > 0'],
    [`zip <> 'zip' and zip <> 'it''s zip'`, `"home_zip" <> 'zip' and "home_zip" <> 'it''s zip'`],
    ['town is null and "Town" is null', 'town is null and "home_Town" is null'],
    ['zip_code = t.zip and zip.code = 1', 'zip_code = t.zip and zip.code = 1'],
    [`date > '2026-01-01'::date`, `"home_date" > '2026-01-01'::date`],
    ['zip2 <> _zip and zip$ <> zip', 'zip2 <> _zip and zip$ <> "home_zip"'],
    [`zip <> 'never closed`, `"home_zip" <> 'never closed`],
    ['', ''],
  ])('makes of %s', (sql, expected) => {
    expect(renameWords(sql, names)).toBe(expected);
  });
});
