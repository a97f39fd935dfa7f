import { expect, it } from 'vitest';

import { dollarQuote } from './dollar-quote.ts';

it.each([
  ['select 1', '$$select 1$$'],
  ['', '$$$$'],
  ['select $$a$$', '$body$select $$a$$$body$'],
  ['select $1', '$$select $1$$'],
  ['costs 5$', '$body$costs 5$$body$'],
  ['select $body$a$body$', '$body1$select $body$a$body$$body1$'],
  ['select $$a$$ || $body$b$body$', '$body1$select $$a$$ || $body$b$body$$body1$'],
  ['$body1$ $body$ $$', '$body2$$body1$ $body$ $$$body2$'],
  ["it's \\ \n so", "$$it's \\ \n so$$"],
])('quotes %j as %s', (text, quoted) => {
  expect(dollarQuote(text)).toBe(quoted);
});
