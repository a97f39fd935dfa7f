import { describe, expect, it } from 'vitest';

import { calledNames, namesAllColumns, qualifiersOf, readNames } from './sql-words.ts';

describe('names in SQL', () => {
  it('finds the functions that are called, quoted or not', () => {
    expect([...calledNames('lower(a) > b and app."Total" (x) in (1)')]).toEqual(['lower', 'total', 'in']);
    expect([...calledNames('"Do ""it""!"(1) + "" ("a"')]).toEqual(['do "it"!', '']);
    expect([...calledNames(`a <> 'x"y' and b <> E'it\\'s "' and "f"(c) = 'it''s "'`)]).toEqual(['f']);
  });

  it('finds what stands before names', () => {
    expect([...qualifiersOf(`nextval('"App"."a"') + a`)].map(([name, before]) => [name, ...before])).toEqual([
      ['nextval', ''],
      ['(', ''],
      ["'", ''],
      ['app', ''],
      ['.', ''],
      ['a', 'app', ''],
      [')', ''],
      ['+', ''],
    ]);
  });

  it('finds what is read, without the queries that the text itself names', () => {
    const sql =
      'with b as (select 1), c (x) as (select 2) select * from b, d join app."E e" on true left join only f on true';
    expect([...readNames(sql)]).toEqual(['app.e e', 'public.f']);
  });
});

describe('namesAllColumns', () => {
  it.each(['select * from t', 'select t.*, 1 from t', 'table t', 'select a from t natural join u', 'select *\nfrom t'])(
    'is true for %s',
    (sql) => {
      expect(namesAllColumns(sql)).toBe(true);
    },
  );

  it.each(['select count(*) from t', 'select price * amount, 2 * (a), a*b from t', 'select tables from t'])(
    'is false for %s',
    (sql) => {
      expect(namesAllColumns(sql)).toBe(false);
    },
  );
});
