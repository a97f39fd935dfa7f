// The floor for one big migration where psql is missing: node run-statements.mjs <json of statements>. DATABASE_URL names the database.
import { readFileSync } from 'node:fs';
import pg from 'pg';

const statements = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'));
const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
await client.query('begin');
for (const sql of statements) await client.query(sql);
await client.query('commit');
await client.end();
