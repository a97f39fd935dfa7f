import { expect, it } from 'vitest';

import { extensionsIn, isEmbeddable } from './embedded-extensions.ts';

it.each([
  [`this.addSql('create extension "citext";');`, ['citext']],
  ['CREATE EXTENSION IF NOT EXISTS "uuid-ossp"; create extension pg_trgm', ['pg_trgm', 'uuid-ossp']],
  ['create extension postgis', []],
  ['create table citext ()', []],
])('finds the extensions in %s', (text, expected) => {
  expect(extensionsIn(text)).toEqual(expected);
});

it.each([
  ['citext', true],
  ['postgis', false],
])('knows whether %s comes with the embedded database', (name, expected) => {
  expect(isEmbeddable(name)).toBe(expected);
});
