import { expect, test } from 'vitest';
import { migrationLabel, nextMigrationName, readMigrationName } from './migration-name.ts';

const now = new Date('2026-11-20T09:30:00.900Z');

test('names a migration by the second in UTC and what it does', () => {
  expect(nextMigrationName({ now, existing: [], name: 'add user phone' })).toBe(
    'Migration20261120093000_add_user_phone',
  );
});

test('is one second later than the newest one when the clock is equal or behind', () => {
  const existing = ['Migration20261231235959_b', 'Migration20250101000000_a', 'notes'];
  expect(nextMigrationName({ now, existing, name: 'c' })).toBe('Migration20270101000000_c');
  expect(nextMigrationName({ now, existing: ['Migration20261120093000_a'], name: 'a' })).toBe(
    'Migration20261120093001_a',
  );
});

test('leaves the label out when no character of it is left', () => {
  expect(nextMigrationName({ now, existing: [], name: '---' })).toBe('Migration20261120093000');
});

test.each([
  ['Add "user".phone', 'add_user_phone'],
  ['  naïve Größe 2 ', 'naive_gro_e_2'],
  ['drop__all', 'drop_all'],
  ['création de la table des utilisateurs et de leurs adresses', 'creation_de_la_table_des_utilisateurs'],
  ['x'.repeat(60), 'x'.repeat(38)],
])('turns %j into the label %j', (words, label) => {
  expect(migrationLabel(words)).toBe(label);
});

test('reads names and refuses what only looks like one', () => {
  expect(readMigrationName('Migration20261120093000_add')).toEqual({ time: '20261120093000', label: 'add' });
  expect(readMigrationName('Migration20261120093000')).toEqual({ time: '20261120093000', label: '' });
  for (const name of [
    'Migration2026112009300_add',
    'Migration20261120093000add',
    'migration20261120093000',
    'Migration2026112009300x',
  ]) {
    expect(readMigrationName(name)).toBeNull();
  }
});
