// The floor for a run with nothing to do: connects and reads moult's journal. DATABASE_URL names the database.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env['DATABASE_URL'] });
await client.connect();
await client.query('select * from moult_migrations order by name');
await client.end();
