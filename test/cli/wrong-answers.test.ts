import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { RenameProject, entity, text } from './rename-project.ts';

let project: RenameProject;
beforeEach(async () => {
  project = await RenameProject.create();
});
afterEach(() => project.remove());

describe('answers that cannot be are refused', () => {
  beforeEach(() => project.user(text('mobile') + text('email')));

  test.each([
    [['--rename', 'user.phnoe=user.mobile'], 'ANSWER_UNKNOWN', 'Did you mean user.phone?'],
    [['--rename', 'user.phone=user.mobil'], 'ANSWER_UNKNOWN', 'Did you mean user.mobile?'],
    [['--rename', 'user.phone'], 'ANSWER_UNREADABLE', '--rename <old name>=<new name>'],
    [['--rename', 'user.=user.mobile'], 'ANSWER_UNREADABLE', '--rename user.=user.mobile cannot be read'],
    [
      ['--rename', 'user.phone=user'],
      'ANSWER_OF_TWO_KINDS',
      'the old name is that of a column, the new one that of a table',
    ],
    [['--rename', 'user.phone=user.mobile', '--drop', 'user.phone'], 'ANSWER_TWICE', 'contradicts --rename'],
    [['--drop', 'user.fax'], 'ANSWER_UNKNOWN', 'there is no user.fax in the snapshot'],
    [['--drop', 'user.email'], 'RENAME_DROPPED_STAYS', 'user'],
    [['--backfill', 'user.phone=1'], 'ANSWER_UNKNOWN', 'among what the entities describe'],
    [['--backfill', 'user.mobile='], 'ANSWER_UNREADABLE', '--backfill <column>=<SQL>'],
    [['--rename'], 'CLI_INVALID_VALUE', '--rename takes one text'],
    [['--answers', 'none.json'], 'ANSWER_FILE_INVALID', 'none.json'],
  ])('%j', async (line, code, shows) => {
    const before = project.hash();
    const { exitCode, err } = await project.generate(line);
    expect([exitCode, err]).toEqual([2, expect.stringContaining(`[${code}]`)]);
    expect(err).toContain(shows);
    expect(project.hash()).toBe(before);
  });

  test.each([
    ['{\n  "renames": { "user.phone": "user.mobil" }\n}', 'ANSWER_UNKNOWN', 'answers.json:2:16'],
    ['{ "rename": {} }', 'ANSWER_FILE_INVALID', 'answers.json:1:3'],
    ['{ "drops": {} }', 'ANSWER_FILE_INVALID', 'answers.json:1:12'],
    ['{ "drops": [1] }', 'ANSWER_FILE_INVALID', 'answers.json:1:13'],
    ['{ "renames": { "a": 1 } }', 'ANSWER_FILE_INVALID', 'answers.json:1:21'],
    ['{ "renames" }', 'ANSWER_FILE_INVALID', 'answers.json:1:'],
    ['[]', 'ANSWER_FILE_INVALID', 'answers.json:1:1'],
  ])('in a file, with their places: %s', async (answers, code, place) => {
    project.write('answers.json', answers);
    const { exitCode, err } = await project.generate(['--answers', 'answers.json']);
    expect(exitCode).toBe(2);
    expect(err).toContain(`[${code}]`);
    expect(err).toContain(place);
  });

  test('also when nothing else changed', async () => {
    project.user(text('phone') + text('email'));
    await project.generate([]);
    const { exitCode, err } = await project.generate(['--drop', 'user.fax']);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('[ANSWER_UNKNOWN]')]);
  });

  test('when they may be about several objects', async () => {
    project.write('entities/two.ts', entity('Phone', '', "{ schema: 'user' }"));
    project.user(text('phone') + text('email'));
    await project.generate(['two']);
    project.write('entities/two.ts', entity('Mobile', '', "{ schema: 'user' }"));
    project.user(text('mobile') + text('email'));
    const { exitCode, err } = await project.generate(['--rename', 'user.phone=user.mobile']);
    expect([exitCode, err]).toEqual([2, expect.stringContaining('[ANSWER_AMBIGUOUS]')]);
    expect(err).toContain('column:user.phone=user.mobile');
    expect(err).toContain('table:user.phone=user.mobile');
    const answered = await project.generate([
      '--rename',
      'table:user.phone=user.mobile',
      '--rename',
      'column:user.phone=user.mobile',
    ]);
    expect([answered.exitCode, answered.err]).toEqual([0, '']);
  });
});
