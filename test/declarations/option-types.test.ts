import {
  Check,
  Entity,
  Enum,
  Exclusion,
  Index,
  ManyToOne,
  Policy,
  PrimaryKey,
  Property,
  Trigger,
  Unique,
  defineConfig,
  raw,
} from 'moult';
import { expect, it } from 'vitest';

// The compiler is the test: a line that it must refuse and does not is an error of `npm run types`.

class User {
  id!: number;
  email!: string;
}

function columns(): void {
  Property({ storage: 'external', compression: 'lz4', statistics: 100, virtual: true });
  PrimaryKey({ sequence: { start: 10n, increment: '5', minimum: 1, cycle: true } });
  // @ts-expect-error no such storage
  Property({ storage: 'outside' });
  // @ts-expect-error no such compression
  Property({ compression: 'zip' });
  // @ts-expect-error a number
  Property({ statistics: '100' });
  // @ts-expect-error no such option of a sequence
  Property({ sequence: { from: 1 } });
  // @ts-expect-error no whole number
  Property({ sequence: { start: true } });
  ManyToOne(() => User, { match: 'full', notValid: true, foreignKeyComment: 'who' });
  // @ts-expect-error PostgreSQL has no partial match
  ManyToOne(() => User, { match: 'partial' });
}

function constraints(): void {
  Index<User>({ columns: [{ name: 'email', operatorClass: 'gin_trgm_ops' }], storageParameters: { fillfactor: 70 } });
  Unique<User>({ properties: ['email'], nullsNotDistinct: true, include: ['id'], comment: 'one' });
  Check({ expression: 'true', notValid: true, noInherit: true, comment: 'always' });
  Exclusion<User>({ expression: ({ email }) => `using gist (${email} with =)`, deferMode: 'deferred' });
  // @ts-expect-error only unique constraints and indexes tell nulls apart
  Index({ nullsNotDistinct: true });
  // @ts-expect-error an exclusion needs its expression
  Exclusion({ name: 'e' });
  // @ts-expect-error no such property
  Exclusion<User>({ expression: ({ mail }) => `using gist (${mail} with =)` });
  // @ts-expect-error no parameter has a list
  Index({ storageParameters: { fillfactor: [70] } });
}

function policies(): void {
  Policy({ command: 'update', using: 'true', check: 'true', roles: ['current_user', 'app'] });
  Policy<User>({ using: ({ email }) => `${email} = current_user` });
  // @ts-expect-error an insert sees no rows
  Policy({ command: 'insert', using: 'true' });
  // @ts-expect-error a select writes none
  Policy({ command: 'select', check: 'true' });
  // @ts-expect-error no such command
  Policy({ command: 'truncate' });
  // @ts-expect-error no such property
  Policy<User>({ using: ({ mail }) => `${mail} = current_user` });
}

function triggers(): void {
  Trigger<User>({ timing: 'before', events: ['insert'], body: ({ email }) => `new.${email} := ''; return new;` });
  Trigger<User>({ timing: 'after', events: ['update'], updateOf: ['email'], function: 'app.touch', arguments: ['a'] });
  Trigger({ timing: 'after', events: ['delete'], constraint: true, deferMode: 'deferred', function: 'f' });
  Trigger({ timing: 'after', events: ['update'], forEach: 'statement', oldTable: 'o', newTable: 'n', function: 'f' });
  Trigger({ timing: 'instead of', events: ['insert'], function: 'f' });
  // @ts-expect-error nothing to do
  Trigger({ timing: 'before', events: ['insert'] });
  // @ts-expect-error two things to do
  Trigger({ timing: 'before', events: ['insert'], body: 'return new;', function: 'f' });
  // @ts-expect-error no such event
  Trigger({ timing: 'before', events: ['select'], function: 'f' });
  // @ts-expect-error a constraint trigger fires after
  Trigger({ timing: 'before', events: ['insert'], constraint: true, function: 'f' });
  // @ts-expect-error only constraint triggers wait
  Trigger({ timing: 'after', events: ['insert'], deferMode: 'deferred', function: 'f' });
  // @ts-expect-error no transition tables before
  Trigger({ timing: 'before', events: ['insert'], newTable: 'n', function: 'f' });
  // @ts-expect-error instead of something, no conditions
  Trigger({ timing: 'instead of', events: ['insert'], when: 'true', function: 'f' });
  // @ts-expect-error no such property
  Trigger<User>({ timing: 'after', events: ['update'], updateOf: ['mail'], function: 'f' });
}

function entities(): void {
  Entity({ unlogged: true, storageParameters: { fillfactor: 70 }, rowLevelSecurity: 'force' });
  Entity<User>({ primaryKey: { name: 'k', include: ['email'], deferMode: 'deferred' } });
  Entity<User>({ partitionBy: { type: 'hash', expression: ['id'], partitions: 4 } });
  Entity<User>({ partitionBy: { type: 'list', expression: ({ id }) => id, partitions: [{ values: 'in (1)' }] } });
  Entity({ view: { materialized: true, withData: false }, expression: 'select 1' });
  Entity({ view: { securityInvoker: true, checkOption: 'local' }, expression: () => 'select 1' });
  Entity({ triggers: [{ timing: 'before', events: ['insert'], function: 'f' }], policies: [{ using: 'true' }] });
  // @ts-expect-error no such way to divide
  Entity({ partitionBy: { type: 'key', expression: 'id', partitions: 4 } });
  // @ts-expect-error only hashes are counted
  Entity({ partitionBy: { type: 'range', expression: 'id', partitions: 4 } });
  // @ts-expect-error no such property
  Entity<User>({ partitionBy: { type: 'hash', expression: ['mail'], partitions: 4 } });
  // @ts-expect-error a view without a query
  Entity({ view: true });
  // @ts-expect-error a view has no rows of its own to guard
  Entity({ view: true, expression: 'select 1', rowLevelSecurity: true });
  // @ts-expect-error only a materialised view stores rows
  Entity({ view: { withData: false }, expression: 'select 1' });
  // @ts-expect-error a materialised view has no check option
  Entity({ view: { materialized: true, checkOption: 'local' }, expression: 'select 1' });
  // @ts-expect-error true, false or force
  Entity({ rowLevelSecurity: 'enable' });
  // @ts-expect-error the same within the list
  Entity({ policies: [{ command: 'insert', using: 'true' }] });
}

function advice(): void {
  Entity({ renamedFrom: 'shop.person', primaryKey: { renamedFrom: 'person_pkey' } });
  Property<User>({ renamedFrom: 'mail', using: ({ email }) => `lower(${email})`, backfill: raw("''") });
  Enum({ renamedFrom: 'status', nativeEnumName: 'state', nativeEnumRenamedFrom: 'status', renamedLabels: { a: 'b' } });
  ManyToOne(() => User, { renamedFrom: 'author', foreignKeyRenamedFrom: 'fk', backfill: '1' });
  Index({ name: 'i', renamedFrom: 'j' });
  // @ts-expect-error one old name
  Property({ renamedFrom: ['mail'] });
  // @ts-expect-error SQL is text
  Property({ backfill: 0 });
  // @ts-expect-error no such property
  Property<User>({ using: ({ mail }) => `lower(${mail})` });
  // @ts-expect-error only enums have labels
  Property({ renamedLabels: { a: 'b' } });
  // @ts-expect-error a label is text
  Enum({ renamedLabels: { a: 1 } });
}

function configurations(): void {
  defineConfig({ namespaces: { app: { renamedFrom: 'main' } }, enums: { state: { renamedLabels: { a: 'b' } } } });
  defineConfig({
    extensions: ['pg_trgm', { name: 'citext', schema: 'ext', version: '1.6' }],
    namespaces: { app: { comment: 'the app' } },
    enums: { state: { comment: 'states' } },
    domains: { 'app.email': { type: 'text', nullable: false, checks: { looks_right: `value like '%@%'` } } },
    composites: { address: { attributes: { street: 'text', zip: { type: 'text', collation: 'C' } } } },
    ranges: { floatrange: { subtype: 'float8', subtypeDiff: 'float8mi' } },
    sequences: { numbers: { start: 10n, cycle: true, ownedBy: 'user.id' } },
    routines: [
      { name: 'one', returns: 'integer', body: 'select 1', volatility: 'immutable' },
      { name: 'two', returns: 'integer', body: 'return 2', atomic: true },
      { name: 'run', kind: 'procedure', body: 'begin end' },
    ],
  });
  // @ts-expect-error a domain has a type
  defineConfig({ domains: { email: { nullable: false } } });
  // @ts-expect-error a routine has a body
  defineConfig({ routines: [{ name: 'f', returns: 'integer' }] });
  // @ts-expect-error only functions return something
  defineConfig({ routines: [{ name: 'f', kind: 'procedure', body: '', returns: 'integer' }] });
  // @ts-expect-error only SQL is atomic
  defineConfig({ routines: [{ name: 'f', returns: 'integer', body: '', atomic: true, language: 'plpgsql' }] });
  // @ts-expect-error no such type of numbers
  defineConfig({ sequences: { numbers: { type: 'text' } } });
  // @ts-expect-error no such volatility
  defineConfig({ routines: [{ name: 'f', returns: 'integer', body: '', volatility: 'never' }] });
}

it('gives decorators and configurations as they are', () => {
  expect(
    [columns, constraints, policies, triggers, entities, advice, configurations].map((declare) => declare()),
  ).toEqual(Array(7).fill(undefined));
});
