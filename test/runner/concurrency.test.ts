import { describe, expect, test } from 'vitest';
import { type ApplyProcess, applyProcess } from '../support/apply-process.ts';
import { hasPgbouncer, pgbouncer } from './pgbouncer.ts';
import { serverRun } from './server-run.ts';
import { type Pooler, transactionPooler } from './transaction-pooler.ts';

/** `test/runner/soak-concurrent.mjs` asks for more. */
const PROCESSES = Number(process.env['MOULT_PROCESSES'] ?? 6);
const ROUNDS = Number(process.env['MOULT_ROUNDS'] ?? 1);
const IS_LONG = ROUNDS > 1;

type Way = 'directly' | 'PgBouncer' | 'stand-in';
const ways: readonly Way[] = ['directly', hasPgbouncer() ? 'PgBouncer' : 'stand-in'];

describe.each(ways)(`many processes at once (%s)`, (way) => {
  const run = serverRun();

  test.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
    `${PROCESSES} of them apply each migration once (%i)`,
    async (round) => {
      for (const digit of [1, 2, 3]) {
        run.folder.write(
          `Migration2026010${digit}000000_m`,
          `this.addSql('create table t${digit} (id int); insert into t${digit} select generate_series(1, 100);');
          this.addSql('create index concurrently t${digit}_id on public.t${digit} (id);', { transaction: false });
          this.addSql('insert into t${digit} values (0);');`,
        );
      }
      const pooler: Pooler | undefined =
        way === 'directly'
          ? undefined
          : await (way === 'PgBouncer' ? pgbouncer : transactionPooler)(run.database.url, 8);
      const started = performance.now();
      const processes = Array.from({ length: PROCESSES }, (_, index): ApplyProcess =>
        // every fourth one does not wait
        applyProcess(pooler?.url ?? run.database.url, run.folder.path, { lockWait: index % 4 === 3 ? 0 : 120_000 }),
      );
      const ended = await Promise.all(processes.map((one) => one.ended()));
      const last = ended.map((lines) => lines.at(-1));
      const errors = last.flatMap((line) => (line?.error === undefined ? [] : [line.error]));
      expect(errors.filter(({ outcome }) => outcome !== 'locked')).toEqual([]);
      const applied = last.flatMap((line) => line?.results ?? []);
      expect(applied.map(({ status, error }) => [status, error])).toEqual(
        Array.from({ length: 3 }, () => ['applied', undefined]),
      );
      expect(processes.map((one) => one.stderr()).filter((text) => text !== '')).toEqual([]);
      for (const digit of [1, 2, 3]) {
        expect(
          await run.other.query(
            `select (select count(*)::int from t${digit}) as rows, (select count(*)::int from moult_migrations where state = 'applied') as done,
  (select count(*)::int from pg_index where not indisvalid) as invalid`,
          ),
        ).toEqual([{ rows: 101, done: 3, invalid: 0 }]);
      }
      if (IS_LONG) {
        const seconds = Math.round((performance.now() - started) / 100) / 10;
        process.stdout.write(
          `${JSON.stringify({ way, round, done: PROCESSES - errors.length, locked: errors.length, seconds })}\n`,
        );
      }
      await pooler?.close();
    },
    300_000,
  );
});
