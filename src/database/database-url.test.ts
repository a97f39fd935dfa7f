import { expect, test } from 'vitest';
import { MoultError } from '../errors/index.ts';
import { readDatabaseUrl } from './database-url.ts';

test('labels a server without its password and query', () => {
  const target = readDatabaseUrl('postgres://ann:s3cret@db.example:5433/shop?password=s3cret&sslmode=require');
  expect(target.label).toBe('postgres://ann@db.example:5433/shop');
});

test('tells a folder from memory', () => {
  expect(readDatabaseUrl('pglite://.moult/database')).toEqual({
    kind: 'embedded',
    folder: '.moult/database',
    label: 'pglite://.moult/database',
  });
  expect(readDatabaseUrl('pglite://memory')).toMatchObject({ folder: null });
});

test.each([
  'mysql://ann:s3cret@host/shop',
  'postgres://ann:s3cret@ho st/x',
  's3cret',
  'pglite://',
  'postgres:/ann:s3cret',
])('refuses %s without printing a password', (text) => {
  const error = thrownBy(() => readDatabaseUrl(text));
  expect(error.code).toBe('DATABASE_URL_INVALID');
  expect(JSON.stringify([error.message, error.problems, error.cause])).not.toContain('s3cret');
});

function thrownBy(run: () => unknown): MoultError {
  try {
    run();
  } catch (error) {
    if (error instanceof MoultError) return error;
  }
  return expect.unreachable('nothing was thrown');
}
