import { expect, test } from 'vitest';
import { sqlExcerpt } from './sql-excerpt.ts';

test('points at the position with a caret below its line', () => {
  const sql = 'alter table "user"\n  add column "phone" varchr(32);\nselect 1;';
  expect(sqlExcerpt(sql, 41)).toBe(
    [
      '1 | alter table "user"',
      '2 |   add column "phone" varchr(32);',
      '  |                      ^',
      '3 | select 1;',
    ].join('\n'),
  );
});

test('counts characters outside the basic plane once, as PostgreSQL does', () => {
  expect(sqlExcerpt("select '😀', nope", 13)).toBe("1 | select '😀', nope\n  |              ^");
});

test('shows the first lines without a position', () => {
  expect(sqlExcerpt('a\r\nb\nc\nd\ne\nf')).toBe('1 | a\n2 | b\n3 | c\n4 | d\n5 | e');
});

test('cuts a long line around the position', () => {
  const sql = `select ${'1, '.repeat(400)}nope`;
  const [line, caret] = sqlExcerpt(sql, sql.length - 3).split('\n');
  expect(line?.slice((caret?.length ?? 0) - 1)).toBe('nope');
});
