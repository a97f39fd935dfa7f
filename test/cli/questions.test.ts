import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { RenameProject, entity, text } from './rename-project.ts';

let project: RenameProject;
beforeEach(async () => {
  project = await RenameProject.create();
});
afterEach(() => project.remove());

const RENAMED =
  'alter table "user" rename column "phone" to "mobile";\nalter table "user" rename column "mobile" to "phone";';

describe('a column that is gone while another one is new', () => {
  beforeEach(() => project.user(text('mobile') + text('email')));

  test('is a question that lists its answers, and nothing is written', async () => {
    const before = project.hash();
    const { exitCode, out, err } = await project.generate([]);
    expect(exitCode).toBe(4);
    expect(out + err).toBe(`1 entity, 1 table

error The column user.phone is gone: was it given another name, or is it dropped with its data? [GENERATE_QUESTION]
  why: What is renamed keeps its data, and what is dropped loses it; the entities alone do not tell.
  fix: Say it with one of these flags, or with \`renamedFrom\` in the entity:
       --rename user.phone=user.mobile
       --drop user.phone
`);
    expect(project.hash()).toBe(before);
  });

  test('is a question for programs too', async () => {
    const before = project.hash();
    const { exitCode, out } = await project.generate(['--json', '--dry-run'], 'this is never read\n');
    expect(exitCode).toBe(4);
    expect(JSON.parse(out)).toEqual({
      command: 'generate',
      exitCode: 4,
      problems: [expect.objectContaining({ code: 'GENERATE_QUESTION' })],
      entities: 1,
      tables: 1,
      migration: null,
      questions: [
        {
          kind: 'column',
          from: 'user.phone',
          candidates: [{ to: 'user.mobile', likeness: expect.any(Number), flag: '--rename user.phone=user.mobile' }],
          dropFlag: '--drop user.phone',
        },
      ],
    });
    expect(project.hash()).toBe(before);
  });

  test('is a missing migration for a check', async () => {
    const { exitCode, out, err } = await project.generate(['--check'], 'this is never read\n');
    expect([exitCode, err]).toEqual([3, '']);
    expect(out).toBe(`1 entity, 1 table

  ? column user.phone is gone: renamed, or dropped?

A migration is missing, and it has questions: moult generate asks, or lists the flags that answer.
`);
  });

  test('is asked about on a terminal, until there is an answer', async () => {
    const { exitCode, out, err } = await project.generate([], '\n7\n1\n');
    expect(err).toContain('The column user.phone is gone. What became of it?\n  1  it is user.mobile now');
    expect(err.split('Which? [1, d] ').length).toBe(4);
    expect(out.endsWith('\nWithout questions: moult generate --rename user.phone=user.mobile\n')).toBe(true);
    expect(exitCode).toBe(0);
    expect(project.written()).toBe(RENAMED);
  });

  test.each(['', '\n', 'x\n'])('is not written when the input ends without an answer: %j', async (typed) => {
    const before = project.hash();
    const { exitCode, err } = await project.generate([], typed);
    expect(exitCode).toBe(4);
    expect(err).toContain('[GENERATE_ABORTED]');
    expect(project.hash()).toBe(before);
  });

  test('is dropped when that is the answer', async () => {
    const dropped =
      'alter table "user" add column "mobile" varchar(255) not null;\nalter table "user" drop column "phone";';
    const ways: (readonly [readonly string[], string?])[] = [[['--drop', 'user.phone']], [[], 'd\n']];
    for (const [line, typed] of ways) {
      const { exitCode, out } = await project.generate([...line, '--dry-run'], typed);
      expect(exitCode).toBe(0);
      expect(out).toContain(dropped);
    }
  });

  test('is the same bytes however it is answered', async () => {
    project.write('answers.json', '{ "renames": { "user.phone": "user.mobile" } }');
    const ways: (readonly [readonly string[], string?])[] = [
      [['--rename', 'user.phone=user.mobile']],
      [['--rename', 'column:public.user.phone=user.mobile']],
      [['--answers', 'answers.json']],
      [[], '1\n'],
      [[], 'user.mobile\n'],
    ];
    const outputs: string[][] = [];
    for (const [line, typed] of ways) outputs.push(await project.writtenFor(line, typed));
    project.user(text('mobile', "{ renamedFrom: 'phone' }") + text('email'));
    outputs.push(await project.writtenFor([]));
    expect(outputs[0]?.join('')).toContain('rename column');
    for (const bytes of outputs) expect(bytes).toEqual(['0', '', ...(outputs[0]?.slice(2) ?? [])]);
  });
});

test('two names are exchanged with two flags', async () => {
  const { exitCode } = await project.generate([
    'swap',
    '--rename',
    'user.phone=user.email',
    '--rename',
    'user.email=user.phone',
  ]);
  expect(exitCode).toBe(0);
  const [first, second, third] = project.written().split('\n');
  expect([first, second, third].every((sql) => sql?.includes('rename column'))).toBe(true);
  expect(project.written()).not.toContain('drop');
});

test('an answer may bring further questions', async () => {
  project.write('entities/user.ts', entity('Customer', text('mobile') + text('email')));
  const { exitCode, out } = await project.generate([], '1\n1\n');
  expect(exitCode).toBe(0);
  expect(out).toContain(
    'Without questions: moult generate --rename user=customer --rename user.phone=customer.mobile\n',
  );
  expect(project.written()).not.toContain('drop');
});

test('an enum, its labels and its namespace are named by their kinds', async () => {
  const state = (type: string, ...labels: string[]): string =>
    `  @Enum({ items: [${labels.map((label) => `'${label}'`).join(', ')}], nativeEnumName: '${type}' })\n  state!: string;\n`;
  project.user(text('phone') + text('email') + state('user_status', 'on', 'off'));
  await project.generate([]);
  project.user(text('phone') + text('email') + state('user_state', 'on', 'in rest'));
  const line = ['--rename', 'type:user_status=user_state', '--rename', 'label:user_status.off=user_state."in rest"'];
  const { exitCode, err } = await project.generate(line);
  expect([exitCode, err]).toEqual([0, '']);
  expect(project.written()).toContain('alter type "user_status" rename to "user_state";');
  expect(project.written()).toContain(`rename value 'off' to 'in rest';`);
});

test('rows that are there already get the value that is answered', async () => {
  project.user(text('phone') + text('email') + text('city'));
  const { exitCode, out } = await project.generate(['--backfill', `user.city='none'`, '--dry-run']);
  expect(exitCode).toBe(0);
  expect(out).toContain(`'none'`);
  project.user(text('phone') + text('email') + text('city', `{ backfill: "'none'" }`));
  expect((await project.generate(['--dry-run'])).out).toBe(out);
});

test('a name with a dot, a quote or a sign is written in quotes, and the flags that are listed work', async () => {
  project.user(text('phone', `{ fieldName: 'a."b' }`) + text('email'));
  await project.generate(['--rename', `user.phone=user."a.""b"`]);
  project.user(text('phone', "{ fieldName: 'it=s' }") + text('email'));
  const { err } = await project.generate([]);
  expect(err).toContain(`--rename 'user."a.""b"=user."it=s"'\n       --drop 'user."a.""b"'\n`);
  const { exitCode } = await project.generate(['--rename', 'user."a.""b"=user."it=s"']);
  expect(exitCode).toBe(0);
  expect(project.written()).toContain('rename column "a.""b" to "it=s"');
});

test('a proof keeps the rows of what has another name', async () => {
  project.prepareEmbedded();
  project.write('entities/user.ts', entity('Customer', text('mobile') + text('email', '{ unique: true }')));
  const line = ['--prove', '--rename', 'user=customer', '--rename', 'user.phone=customer.mobile'];
  const { exitCode, out, err } = await project.generate(line);
  expect([exitCode, err]).toEqual([0, '']);
  expect(out).toMatch(/^proved {2}up, down and up again on PostgreSQL .*, \d+ rows? kept$/mu);
});
