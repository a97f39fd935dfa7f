// The floor for many small migrations: each statement in a transaction of its own, with a row for a journal.
// node run-transactions.mjs <json of statements>. DATABASE_URL names the database.
import { readFileSync } from 'node:fs';
import pg from 'pg';

const statements = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
await client.query(
  'create table if not exists journal (name text primary key, checksum text not null, applied_at timestamptz not null default now())',
);
for (const [index, sql] of statements.entries()) {
  await client.query('begin');
  await client.query(sql);
  await client.query('insert into journal (name, checksum) values ($1, $2)', [
    `Migration${index}`,
    'sha256:0'.padEnd(71, '0'),
  ]);
  await client.query('commit');
}
await client.end();
