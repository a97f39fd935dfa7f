import { expect, test } from 'vitest';
import { apply } from '../../src/runner/index.ts';
import { describeEachDriver } from '../support/each-driver.ts';
import { failure, runFixture, summary } from '../support/run-fixture.ts';

const name = (digit: number, label: string) => `Migration2026010${digit}000000_${label}`;
const [ONE, TWO, TRI] = [name(1, 'one'), name(2, 'two'), name(3, 'tri')];

describeEachDriver('dependencies', (database) => {
  const run = runFixture(database);

  /** Writes migrations that depend on others. */
  function write(given: Readonly<Record<string, readonly string[]>>): void {
    for (const [one, dependsOn] of Object.entries(given)) {
      run.folder.writeText(
        `${one}.ts`,
        `import { Migration } from 'moult';
export class ${one} extends Migration {
  static dependsOn = ${JSON.stringify(dependsOn)};
  override up(): void {
    this.addSql('create table ${one.slice(-3)} (id int);');
  }
}
`,
      );
    }
  }

  const problems = async (options: object = {}) => {
    const refused = await failure(apply({ ...(await run.options()), ...options }));
    expect(await database.rows("select to_regclass('one') as one")).toEqual([{ one: null }]);
    return refused.problems.map(({ code, message }) => [code, message]);
  };

  test('holds what is applied and what runs before for enough', async () => {
    write({ [ONE]: [], [TWO]: [ONE], [TRI]: [ONE, TWO] });
    expect(summary(await apply({ ...(await run.options()), count: 2 }))).toHaveLength(2);
    expect(summary(await apply(await run.options()))).toEqual([['tri', 'applied', 1]]);
  });

  test('names all that is wrong before anything runs', async () => {
    write({ [ONE]: [TRI], [TWO]: ['Migration20260101000000_on'], [TRI]: [] });
    expect(await problems()).toEqual([
      ['RUNNER_DEPENDS_LATER', `${ONE} depends on ${TRI}, which comes after it`],
      [
        'RUNNER_DEPENDS_UNKNOWN',
        `${TWO} depends on Migration20260101000000_on, which is neither among the migrations nor in the journal`,
      ],
    ]);
  });

  test('names a circle once, with its path', async () => {
    write({ [ONE]: [TRI], [TWO]: [ONE], [TRI]: [TWO] });
    expect(await problems({ dryRun: true })).toEqual([
      ['RUNNER_DEPENDS_CIRCULAR', `Migrations depend on each other in a circle: ${ONE} → ${TRI} → ${TWO} → ${ONE}`],
    ]);
  });

  test('one alone runs with what it depends on, and with nothing else', async () => {
    write({ [ONE]: [], [TWO]: [], [TRI]: [ONE] });
    expect(summary(await apply({ ...(await run.options()), only: 'tri' }))).toEqual([
      ['one', 'applied', 1],
      ['tri', 'applied', 1],
    ]);
    expect(await apply({ ...(await run.options()), only: 'tri' })).toEqual([]);
    expect((await failure(apply({ ...(await run.options()), only: 'nope' }))).code).toBe('RUNNER_UNKNOWN_MIGRATION');
  });
});
