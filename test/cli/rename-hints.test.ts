import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { HEAD, RenameProject, entity, text } from './rename-project.ts';

let project: RenameProject;
beforeEach(async () => {
  project = await RenameProject.create();
});
afterEach(() => project.remove());

const RENAMED =
  'alter table "user" rename column "phone" to "mobile";\nalter table "user" rename column "mobile" to "phone";';

describe('renamedFrom', () => {
  test('of an entity is about the tables between it and others too', async () => {
    const tags = `  @ManyToMany(() => Tag)\n  tags!: Tag[];\n`;
    const tag = `\n@Entity()\nexport class Tag {\n  @PrimaryKey()\n  id!: number;\n}\n`;
    project.write('entities/user.ts', entity('User', text('phone') + text('email') + tags) + tag);
    await project.generate([]);
    const customer = entity('Customer', text('phone') + text('email') + tags, "{ renamedFrom: 'user' }");
    project.write('entities/user.ts', customer + tag);
    const { exitCode, err } = await project.generate([]);
    expect([exitCode, err]).toEqual([0, '']);
    expect(project.written()).toContain('alter table "user_tags" rename to "customer_tags";');
    expect(project.written()).toContain('alter table "customer_tags" rename column "user_id" to "customer_id";');
    expect(project.written()).not.toContain('drop');
  });

  test('takes a name over from what is dropped for it', async () => {
    project.user(text('email', "{ renamedFrom: 'phone' }"));
    const refused = await project.generate([]);
    expect([refused.exitCode, refused.err]).toEqual([2, expect.stringContaining('[RENAME_NEW_EXISTED]')]);
    expect(refused.err).toContain('entities/user.ts:8:15');
    const { exitCode, err } = await project.generate(['--drop', 'user.email']);
    expect([exitCode, err]).toEqual([0, '']);
    expect(project.written()).toContain('rename column "phone" to "email"');
  });

  test('is told of when it is used up, until it is taken out', async () => {
    project.user(text('mobile', "{ renamedFrom: 'phone' }") + text('email'));
    expect((await project.generate([])).out).not.toContain('used up');
    expect(project.written()).toBe(RENAMED);
    const note =
      'note   the hint that column user.mobile was phone is used up and can be taken out  entities/user.ts:8:15\n';
    for (const line of [[], ['--check']]) {
      const { exitCode, out } = await project.generate(line);
      expect([exitCode, out.includes(note), out.includes('Nothing changed')]).toEqual([0, true, true]);
    }
    const { out } = await project.generate(['--json']);
    expect(JSON.parse(out)).toMatchObject({
      usedUp: [{ what: 'column user.mobile', from: 'phone', place: { file: 'entities/user.ts', line: 8, column: 15 } }],
    });
    project.user(text('mobile') + text('email'));
    expect((await project.generate([])).out).not.toContain('used up');
  });

  test('may stand on a table and on its columns at once', async () => {
    project.write(
      'entities/user.ts',
      entity('Customer', text('mobile', "{ renamedFrom: 'phone' }") + text('email'), "{ renamedFrom: 'user' }"),
    );
    const { exitCode, out } = await project.generate([]);
    expect([exitCode, out.includes('used up')]).toEqual([0, false]);
    const sql = project.written();
    expect(sql).toContain('alter table "user" rename to "customer";');
    expect(sql).toContain('alter table "customer" rename column "phone" to "mobile";');
    expect(sql).not.toContain('drop');
  });

  test('gives way to an answer', async () => {
    project.user(text('mobile', "{ renamedFrom: 'phone' }") + text('email'));
    const { exitCode, out } = await project.generate(['--drop', 'user.phone', '--dry-run']);
    expect([exitCode, out.includes('drop column "phone"'), out.includes('used up')]).toEqual([0, true, false]);
  });

  test('in a chain moves each name on by one', async () => {
    project.user(text('email', "{ renamedFrom: 'phone' }") + text('address', "{ renamedFrom: 'email' }"));
    const { exitCode } = await project.generate([]);
    expect(exitCode).toBe(0);
    expect(project.written().split('\n').slice(0, 2)).toEqual([
      'alter table "user" rename column "email" to "address";',
      'alter table "user" rename column "phone" to "email";',
    ]);
    expect((await project.generate(['--check'])).exitCode).toBe(0);
  });

  test('in a circle is refused, since it cannot be told whether it is done', async () => {
    project.user(text('phone', "{ renamedFrom: 'email' }") + text('email', "{ renamedFrom: 'phone', length: 40 }"));
    const { exitCode, err } = await project.generate([]);
    expect(exitCode).toBe(2);
    expect(err).toContain('entities/user.ts:8:15');
    expect(err).toContain('[RENAME_CIRCLE]');
  });
});

test('what the configuration declares is renamed as it says, and what lies in it moves along', async () => {
  const config = (space: string, hint: object): void =>
    project.write(
      'moult.config.json',
      JSON.stringify({ namespaces: { [space]: hint }, sequences: { [`${space}.ticket`]: {} } }),
    );
  config('shop', {});
  project.user(text('phone') + text('email'), "{ schema: 'shop' }");
  await project.generate(['--rename', 'user=shop.user']);
  config('crm', { renamedFrom: 'shop' });
  project.user(text('mobile', "{ renamedFrom: 'phone' }") + text('email'), "{ schema: 'crm' }");
  const { exitCode, err } = await project.generate([]);
  expect([exitCode, err]).toEqual([0, '']);
  expect(project.written()).toContain('alter schema "shop" rename to "crm";');
  expect(project.written()).toContain('alter table "crm"."user" rename column "phone" to "mobile";');
  expect(project.written()).not.toContain('drop');
  expect((await project.generate([])).out).toContain(
    'the hint that namespace crm was shop is used up and can be taken out\n',
  );
});

test('a hint of a base class holds as long as one of its tables needs it', async () => {
  const base = (members: string): string => `${HEAD}export abstract class Base {\n${members}}\n`;
  const heir = (name: string): string =>
    `import { Entity, PrimaryKey } from 'moult';\nimport { Base } from './base.ts';\n@Entity()\nexport class ${name} extends Base {\n  @PrimaryKey()\n  id!: number;\n}\n`;
  project.write('entities/base.ts', base(text('made')));
  project.write('entities/one.ts', heir('One'));
  await project.generate(['base']);
  project.write('entities/base.ts', base(text('created', "{ renamedFrom: 'made' }")));
  project.write('entities/two.ts', heir('Two'));
  const { exitCode, out } = await project.generate([]);
  expect([exitCode, out.includes('used up')]).toEqual([0, false]);
  expect(project.written()).toContain('alter table "one" rename column "made" to "created";');
  const again = (await project.generate([])).out;
  expect(again.split('used up').length).toBe(2);
});
