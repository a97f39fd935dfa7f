import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { apply } from '../../src/runner/index.ts';
import { serverIdentity } from '../support/server-binaries.ts';
import { serverRun } from './server-run.ts';

const disk = mkdtempSync(join(tmpdir(), 'moult-disk-'));
const hasDisk = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk]).status === 0;

/** Only root may mount a disk of eight megabytes, and not everywhere. */
describe.skipIf(!hasDisk)('a full disk', () => {
  const run = serverRun();
  beforeAll(() => {
    const { uid, gid } = serverIdentity();
    if (uid !== undefined) chownSync(disk, uid, gid ?? 0);
  });
  afterAll(() => {
    execFileSync('umount', [disk]);
    rmSync(disk, { recursive: true, force: true });
  });

  test('is told, nothing of the transaction stays, and with space again the run goes on where it stopped', async () => {
    await run.other.execute(`create tablespace small location '${disk}';`);
    run.folder.write(
      'Migration20260101000000_one',
      `this.addSql('create table done (id int) tablespace small; insert into done values (1);');
    this.commit();
    this.addSql('create table big (id int, text text) tablespace small;');
    this.addSql("insert into big select n, repeat('x', 1000) from generate_series(1, 5000) n;");
    this.addSql('create index concurrently big_id on big (id) tablespace small;', { transaction: false });`,
    );
    await run.other.execute(
      "create table ballast tablespace small as select repeat('y', 1000) from generate_series(1, 4000);",
    );
    const [failed] = await apply(await run.options());
    expect(failed?.error?.message).toContain('failed at statement 3: could not extend file');
    expect(failed?.error?.message).toContain('No space left on device (SQLSTATE 53100)');
    expect(await run.other.query("select to_regclass('big') as big, (select count(*)::int from done) as done")).toEqual(
      [{ big: null, done: 1 }],
    );
    await run.other.execute('drop table ballast; checkpoint;');
    expect((await apply(await run.options()))[0]?.status).toBe('applied');
    expect(
      await run.other.query('select (select count(*)::int from big) as big, (select count(*)::int from done) as done'),
    ).toEqual([{ big: 5_000, done: 1 }]);
    await run.other.execute('drop table big, done;');
    await run.other.execute('drop tablespace small;');
  });
});
