import { describe, expect, it } from 'vitest';

import { downComment, GENERATED_MARK, readDownComment } from './down-comment.ts';

const file = (lines: readonly string[]): string =>
  ['/**', ...[GENERATED_MARK, '', ...lines].map((line) => ` * ${line}`), ' */', 'export class M {}'].join('\n');

describe('readDownComment', () => {
  it.each([[[]], [['the values of column user.phone']], [['the rows of table a; b', 'the rows of table c']]])(
    'gives back what was written: %j',
    (losses) => {
      expect(readDownComment(file(downComment(losses)))).toEqual(losses);
    },
  );

  it('tells what is lost from what must not be there', () => {
    const lines = downComment(['the values of column user.phone'], ['no nulls in user.name']);
    expect(lines).toEqual([
      'Down: irreversible unless there are:',
      '- no nulls in user.name',
      'Down: lossy:',
      '- the values of column user.phone',
    ]);
    expect(readDownComment(file(lines))).toEqual(['the values of column user.phone']);
    expect(readDownComment(file(downComment([], ['no nulls in user.name'])))).toEqual([]);
  });

  it('cuts a long list and says how long it was', () => {
    const losses = Array.from({ length: 25 }, (_, index) => `the rows of table t${index}`);
    expect(readDownComment(file(downComment(losses)))).toEqual([...losses.slice(0, 20), 'and 5 more']);
  });

  it('knows nothing of a file written by hand', () => {
    expect(readDownComment('/** Down: reversible */ export class M {}')).toBeNull();
  });

  it('knows nothing when the comment was taken out', () => {
    expect(readDownComment(file(['- add column user.phone']))).toBeNull();
  });
});
