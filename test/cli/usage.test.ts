import { afterAll, describe, expect, test } from 'vitest';
import { CliProject, USER } from './project.ts';

const project = new CliProject({ 'entities/user.ts': USER });
afterAll(() => project.remove());
const moult = (line: string): ReturnType<CliProject['run']> => project.run(line === '' ? [] : line.split(' '));

describe('a wrong command line', () => {
  test.each([
    ['', 'CLI_NO_COMMAND', 'moult --help lists the commands.'],
    ['aply', 'CLI_UNKNOWN_COMMAND', 'Did you mean moult apply?'],
    ['frobnicate', 'CLI_UNKNOWN_COMMAND', 'moult --help lists the commands.'],
    ['apply --coutn 1', 'CLI_UNKNOWN_OPTION', 'Did you mean --count?'],
    ['apply --dryrun', 'CLI_UNKNOWN_OPTION', 'Did you mean --dry-run?'],
    ['apply -x', 'CLI_UNKNOWN_OPTION', 'moult apply --help lists the options.'],
    ['generate --force', 'CLI_UNKNOWN_OPTION', 'moult generate --help lists the options.'],
    ['create', 'CLI_MISSING_ARGUMENT', 'moult create --help shows an example.'],
    ['apply everything', 'CLI_UNEXPECTED_ARGUMENT', 'Leave it out; put a text with spaces in quotes.'],
    ['generate add phone', 'CLI_UNEXPECTED_ARGUMENT', 'Leave it out; put a text with spaces in quotes.'],
    ['apply --count x', 'CLI_INVALID_VALUE', 'Write --count <value>, once.'],
    ['apply --count -1', 'CLI_INVALID_VALUE', 'Write --count <value>, once.'],
    ['apply --count 0', 'CLI_INVALID_VALUE', 'Write --count <value>, once.'],
    ['apply --count 1.5', 'CLI_INVALID_VALUE', 'Write --count <value>, once.'],
    ['apply --count', 'CLI_INVALID_VALUE', 'Write --count <value>, once.'],
    ['apply --count 1 --count 2', 'CLI_INVALID_VALUE', 'Write --count <value>, once.'],
    ['apply --lock-wait abc', 'CLI_INVALID_VALUE', 'Write --lock-wait <value>, once.'],
    ['apply --lock-timeout -1', 'CLI_INVALID_VALUE', 'Write --lock-timeout <value>, once.'],
    ['apply --to', 'CLI_INVALID_VALUE', 'Write --to <value>, once.'],
    ['status --config', 'CLI_INVALID_VALUE', 'Write --config <value>, once.'],
    ['apply --to x --count 1', 'CLI_CONFLICT', 'Leave one of them out.'],
    ['rollback --all --count 1', 'CLI_CONFLICT', 'Leave one of them out.'],
    ['rollback --all --to x', 'CLI_CONFLICT', 'Leave one of them out.'],
    ['status --quiet --verbose', 'CLI_CONFLICT', 'Leave one of them out.'],
    ['create 日本', 'MIGRATION_NAME_EMPTY', 'Say in a few words what the migration does: backfill_phone.'],
  ])('moult %s', async (line, code, fix) => {
    const before = project.hash();
    const { exitCode, out, err } = await moult(line);
    expect([exitCode, out]).toEqual([2, '']);
    expect(err).toContain(`[${code}]\n`);
    expect(err).toContain(`  fix: ${fix}\n`);
    const json = await moult(`${line} --json`.trim());
    expect(JSON.parse(json.out)).toMatchObject({ exitCode: 2, problems: [{ code, fix }] });
    expect(project.hash()).toBe(before);
  });

  test('is told with all its faults at once', async () => {
    const { err } = await moult('rollback --al --count x --lock-wait y');
    expect(err).toBe(`error moult rollback has no option --al [CLI_UNKNOWN_OPTION]
  fix: Did you mean --all?

error --count takes one whole number, 1 or more [CLI_INVALID_VALUE]
  fix: Write --count <value>, once.

error --lock-wait takes one number, 0 or more [CLI_INVALID_VALUE]
  fix: Write --lock-wait <value>, once.
`);
  });
});

describe('help', () => {
  test('lists the commands in the order of use', async () => {
    const { exitCode, out, err } = await moult('--help');
    expect([exitCode, err]).toEqual([0, '']);
    expect(out).toMatchInlineSnapshot(`
      "moult <command>

      Schema migrations for PostgreSQL, generated from your TypeScript entities.

      Commands:
        moult init                 Write a starter configuration and an example entity; overwrites nothing
        moult generate [name]      Write what changed in the entities as a migration; needs no database
        moult create <name>        Write an empty migration to fill by hand
        moult apply                Run the pending migrations, in order
        moult rollback             Undo the migrations applied last; one unless told otherwise
        moult redo                 Undo the migration applied last, and apply it again as its file is now
        moult fresh                Drop everything, with all rows, and apply all migrations
        moult status               Show which migrations are applied, pending, edited or missing
        moult drift                Compare the database with the snapshot; exit 3 when they differ
        moult baseline             Adopt an existing database: record migrations as applied, run nothing
        moult mark <state> <name>  Record by hand that a migration is applied or pending; run nothing
        moult repair [name]        Accept edited files of applied migrations as they are now
        moult stats <action>       Write down how big and busy the tables of a database are, so that
                                   hazards can tell how long work takes
        moult seed                 Fill tables with rows: up, down, status, create

      Options:
        --config   Configuration file; moult.config.ts by default                                 [string]
        --url      Database URL; by default DATABASE_URL, else the embedded database              [string]
        --json     One JSON document on stdout, everything else on stderr                        [boolean]
        --quiet    Print errors only                                                             [boolean]
        --verbose  Print the SQL that is sent, and stack traces                                  [boolean]
        --version  Print the version                                                             [boolean]
        --help     Print this text                                                               [boolean]

      Examples:
        moult generate  Write what changed in the entities as a migration
        moult apply     Run it on the database

      Exit codes: 0 done, 1 failed, 2 wrong usage or input, 3 a check says no,
      4 a question needs an answer, 5 another run holds the lock.
      "
    `);
  });

  test('of a command shows its options first, and examples', async () => {
    expect((await moult('rollback --help')).out).toMatchInlineSnapshot(`
      "moult rollback

      Undo the migrations applied last; one unless told otherwise.

      Options:
        --count              How many to undo; 1 by default                                       [number]
        --to                 The last migration that stays: its name, time or label               [string]
        --all                Undo all of them                                                    [boolean]
        --allow-lossy        Do not ask, even if data is lost on a server                        [boolean]
        --dry-run            Print the SQL, change nothing                                       [boolean]
        --lock-wait          Seconds to wait for another run to end                 [number] [default: 60]
        --lock-timeout       Seconds a statement may wait for a lock; 0: no limit    [number] [default: 5]
        --statement-timeout  Seconds a statement may run; 0: no limit                [number] [default: 0]
        --retries            More tries after a lock, deadlock or lost connection    [number] [default: 3]
        --in-doubt           Take a statement whose end nobody saw for "done", or run it "again"  [string]
        --log                "json": events as lines of JSON on stderr, no text                   [string]

      Options of every command:
        --config   Configuration file; moult.config.ts by default                                 [string]
        --url      Database URL; by default DATABASE_URL, else the embedded database              [string]
        --json     One JSON document on stdout, everything else on stderr                        [boolean]
        --quiet    Print errors only                                                             [boolean]
        --verbose  Print the SQL that is sent, and stack traces                                  [boolean]
        --help     Print this text                                                               [boolean]
        --version  Print the version                                                             [boolean]

      Examples:
        moult rollback                      Undo the last migration
        moult rollback --count 2 --dry-run  Print the SQL that would undo the last two
      "
    `);
  });

  test.each(['init', 'generate', 'create', 'apply', 'rollback', 'status'])('of %s has an example', async (command) => {
    const { exitCode, out } = await moult(`${command} --help`);
    expect(exitCode).toBe(0);
    expect(out.startsWith(`moult ${command}`)).toBe(true);
    expect(out).toContain(`Examples:\n  moult ${command}`);
  });

  test('and the version are one JSON document with --json', async () => {
    const help = JSON.parse((await moult('--help --json')).out) as Record<string, unknown>;
    expect(help).toEqual({ command: null, exitCode: 0, problems: [], text: expect.stringContaining('Commands:') });
    const version = JSON.parse((await moult('--version --json')).out) as Record<string, unknown>;
    expect(version).toEqual({
      command: null,
      exitCode: 0,
      problems: [],
      text: expect.stringMatching(/^\d+\.\d+\.\d+$/u),
    });
  });
});

describe('output', () => {
  test('has colours on a terminal only, as NO_COLOR and FORCE_COLOR say', async () => {
    const colored = async (environment: Record<string, string>, typed?: string): Promise<boolean> => {
      const { out } = await project.run(['generate', '--check'], {
        environment,
        ...(typed !== undefined && { typed }),
      });
      return out.includes('\u001B[');
    };
    expect(await colored({})).toBe(false);
    expect(await colored({}, '')).toBe(true);
    expect(await colored({ TERM: 'dumb' }, '')).toBe(false);
    expect(await colored({ NO_COLOR: '1' }, '')).toBe(false);
    expect(await colored({ NO_COLOR: '' }, '')).toBe(true);
    expect(await colored({ FORCE_COLOR: '1' })).toBe(true);
    expect(await colored({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(true);
    expect(await colored({ FORCE_COLOR: '0' }, '')).toBe(false);
  });

  test('is nothing but errors with --quiet', async () => {
    expect(await moult('generate --check --quiet')).toEqual({ exitCode: 3, out: '', err: '' });
    const { out, err } = await moult('status --quiet --config none.json');
    expect([out, err]).toEqual(['', expect.stringContaining('[CONFIG_MISSING]')]);
  });
});
