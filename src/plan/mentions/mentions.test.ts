import { expect, it } from 'vitest';

import { mentionedNames } from './mentions.ts';

it.each<[string, string[], string[]]>([
  ['price > 1.5', ['price', 'pri', 'ice'], ['price']],
  ['PRICE > 1', ['price'], ['price']],
  ['"Price" > 1', ['Price', 'x'], ['Price']],
  ['"a.b" > 1 and "it""s"', ['a.b', 'it"s', 's'], ['a.b', 'it"s', 's']],
  ['(a+b)*c', ['a', 'b', 'c', 'd'], ['a', 'b', 'c']],
  ['größe > 0', ['größe', 'gr'], ['größe']],
  [`lower(name) <> 'id'`, ['name', 'id'], ['name', 'id']], // a string counts: better once too often
  ['', ['a'], []],
])('finds the names in %s', (expression, names, found) => {
  expect(mentionedNames(expression, names)).toEqual(found);
});
