import { describe, expect, it } from 'vitest';

import type { Expression } from './expression-parts.ts';
import { renderExpression } from './expression.ts';

const names = {
  namespace: 'app',
  table: 'order',
  index: 'by "date"',
  column: (property: string) =>
    property === 'placedAt' ? 'placed_at' : property === 'meta.key' ? { sql: `("meta"->>'key')` } : undefined,
};

function render(expression: Expression): { text: string; unknown: string[] } {
  const unknown: string[] = [];
  return { text: renderExpression(expression, names, (name) => unknown.push(name)), unknown };
}

describe('renderExpression', () => {
  it('leaves text as it is', () => {
    expect(render(`"placedAt" > now() -- it's`)).toEqual({ text: `"placedAt" > now() -- it's`, unknown: [] });
  });

  it('puts SQL in for what is inside of a column, without the quotes that a name would have', () => {
    const parts = ['"', { column: 'meta.key' }, '" = ', { column: 'meta.key' }, ''];
    expect(render(parts)).toEqual({ text: `("meta"->>'key') = ("meta"->>'key')`, unknown: [] });
  });

  it('quotes columns, the table with its namespace, and the index', () => {
    const parts = [
      'create index ',
      { name: 'index' },
      ' on ',
      { name: 'table' },
      ' (',
      { column: 'placedAt' },
      ')',
    ] as const;
    expect(render(parts).text).toBe('create index "by ""date""" on "app"."order" ("placed_at")');
  });

  it('does not quote what the text quotes', () => {
    expect(render(['lower("', { column: 'placedAt' }, "\") = 'x'"]).text).toBe(`lower("placed_at") = 'x'`);
  });

  it('tells of properties without a column', () => {
    expect(render([{ column: 'nowhere' }, ' > 0'])).toEqual({ text: '"nowhere" > 0', unknown: ['nowhere'] });
  });
});
