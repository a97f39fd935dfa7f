import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Catalog, readCatalog, withoutColumnOrder } from './catalog.ts';

let database: PGlite;
const query = async (sql: string): Promise<readonly object[]> => (await database.query<object>(sql)).rows;
const read = (ignore: readonly string[] = []): Promise<Catalog> => readCatalog(query, { ignore });

beforeAll(async () => {
  database = await PGlite.create();
});
afterAll(() => database.close());
beforeEach(() => database.exec('drop schema if exists shop cascade; create schema shop'));

const SHOP = `
  comment on schema shop is 'what we sell';
  create type shop.size as enum ('small', 'large');
  alter type shop.size add value 'medium' before 'large';
  create domain shop.percent as int default 1 check (value between 0 and 100);
  create table shop.product (
    id serial,
    sku bigint generated always as identity,
    name varchar(80) collate "C" not null default 'x',
    size shop.size default 'small',
    double int generated always as (id * 2) stored,
    primary key (id)
  );
  alter table shop.product add constraint name_not_blank check (name <> '') not valid;
  comment on column shop.product.name is 'as printed';
  create table shop.price (
    product int references shop.product on delete cascade deferrable initially deferred,
    unique (product)
  );
  create index product_by_name on shop.product (lower(name)) where size = 'small';
  comment on index shop.product_by_name is 'fast';
  create view shop.small as select id from shop.product where size = 'small';
  create function shop.touch() returns trigger language plpgsql as 'begin return new; end';
  create trigger touch before update on shop.product for each row execute function shop.touch();
  create policy mine on shop.product for select using (id > 1);
`;

describe('readCatalog', () => {
  it('gives every fact of the objects of a database, with namespaces spelled out', async () => {
    await database.exec(SHOP);
    const { functions, ...catalog } = await read();
    expect(Object.keys(functions)).toEqual(['shop.touch()']);
    await expect(JSON.stringify(catalog, null, 2)).toMatchFileSnapshot('catalog.shop.json');
  });

  it('reads the same whatever the search path, and gives the path back', async () => {
    await database.exec(SHOP);
    const before = await read();
    await database.exec('set search_path to shop, public');
    const after = await read();
    const path = await query('show search_path');
    await database.exec('reset search_path');
    expect(after).toEqual(before);
    expect(path).toEqual([{ search_path: 'shop, public' }]);
  });

  it('leaves out ignored tables with their columns, keys, indexes and sequences', async () => {
    const before = await read();
    await database.exec(
      `create table shop.journal (id serial primary key, name text unique, size int check (size > 0))`,
    );
    await database.exec(`create table moult_migrations (id bigint generated always as identity primary key)`);
    const ignoring = await read(['shop.journal', 'moult_migrations']);
    await database.exec('drop table moult_migrations');
    expect(ignoring).toEqual(before);
  });

  it.each([
    ['a namespace', 'create schema shop_two', 'drop schema shop_two'],
    ['a comment on a table', `comment on table shop.price is 'x'`],
    ['a comment on a constraint', `comment on constraint name_not_blank on shop.product is 'x'`],
    ['a comment on an enum', `comment on type shop.size is 'x'`],
    ['a default', 'alter table shop.product alter column name drop default'],
    ['nullability', 'alter table shop.product alter column size set not null'],
    ['a type modifier', 'alter table shop.product alter column name type varchar(81)'],
    ['a collation', 'alter table shop.product alter column name type varchar(80) collate "POSIX"'],
    ['a label of an enum', `alter type shop.size rename value 'medium' to 'middle'`],
    ['the validation of a constraint', 'alter table shop.product validate constraint name_not_blank'],
    ['the name of a constraint', 'alter table shop.price rename constraint price_product_key to other'],
    ['deferrability', 'alter table shop.price alter constraint price_product_fkey not deferrable'],
    ['the owner of a sequence', 'alter sequence shop.product_id_seq owned by none'],
    ['the increment of a sequence', 'alter sequence shop.product_id_seq increment 2'],
    ['a free sequence', 'create sequence shop.free'],
    ['row level security', 'alter table shop.product enable row level security'],
    ['a policy', 'alter policy mine on shop.product using (id > 2)'],
    ['a view', 'create or replace view shop.small as select id from shop.product'],
    [
      'the body of a function',
      `create or replace function shop.touch() returns trigger language plpgsql as 'begin return old; end'`,
    ],
    ['a disabled trigger', 'alter table shop.product disable trigger touch'],
    ['the kind of a table', 'alter table shop.price set unlogged'],
    ['a storage parameter', 'alter table shop.price set (fillfactor = 50)'],
    ['a privilege', 'grant select on shop.price to public'],
    ['a composite type', 'create type shop.pair as (a int, b int)'],
    ['a domain', 'alter domain shop.percent set not null'],
    ['extended statistics', 'create statistics shop.st on id, name from shop.product'],
  ])('sees a change of %s', async (_what, change, undo?: string) => {
    await database.exec(SHOP);
    const before = await read();
    await database.exec(change);
    const after = await read();
    if (undo !== undefined) await database.exec(undo);
    expect(after).not.toEqual(before);
  });

  it('keeps the order of columns apart', async () => {
    await database.exec('create table shop.a (x int, y int)');
    const before = await read();
    await database.exec('drop table shop.a; create table shop.a (y int, x int)');
    const after = await read();
    expect(after).not.toEqual(before);
    expect(withoutColumnOrder(after)).toEqual(withoutColumnOrder(before));
  });
});
