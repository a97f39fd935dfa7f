import { describe, expect, it } from 'vitest';
import { problemsOf, scan } from './project.ts';

const imports = "import { Entity, PrimaryKey, Property, ManyToOne, Enum } from 'moult';\n";
const inClass = (member: string, before = ''): string =>
  `${imports}${before}\n@Entity()\nexport class A {\n  ${member}\n}\n`;

async function one(text: string, more: Record<string, string> = {}): Promise<unknown> {
  const problems = await problemsOf({ 'entities/a.ts': text, ...more });
  return problems.map(({ code, message, fix, place }) => ({
    code,
    message,
    fix,
    at: place && `${place.file}:${place.line}:${place.column}`,
    excerpt: place?.excerpt?.trim(),
  }));
}

describe('problems of entity files', () => {
  it('shows a syntax error with its line', async () => {
    expect(await one('export class A {\n  name: string\n  ) }\n')).toMatchObject([
      { code: 'SCAN_SYNTAX', at: 'entities/a.ts:3:3', excerpt: ') }' },
    ]);
  });

  it('suggests the option that was meant', async () => {
    expect(await one(inClass('@Property({ nulable: true }) name!: string;'))).toEqual([
      {
        code: 'SCAN_UNKNOWN_OPTION',
        message: '@Property() on A.name does not know the option "nulable".',
        fix: 'Did you mean "nullable"?',
        at: 'entities/a.ts:5:15',
        excerpt: '@Property({ nulable: true }) name!: string;',
      },
    ]);
  });

  it('refuses a value it cannot read and points at it', async () => {
    expect(
      await one(inClass('@Property({ length: config.get() }) name!: string;', "import { config } from 'some-config';")),
    ).toMatchObject([
      {
        code: 'SCAN_UNREADABLE',
        at: 'entities/a.ts:5:23',
        message: expect.stringContaining('"length" of @Property() on A.name'),
      },
    ]);
  });

  it.each([
    'new Date()',
    'new Date().toISOString()',
    'Date.now()',
    'process.env.NAME',
    'Math.random()',
    '`at ${Date.now()}`',
    "process.env['X'] ?? 'y'",
  ])('refuses the default %s, which is another one on every run', async (value) => {
    expect(await one(inClass(`@Property({ default: ${value} }) name!: string;`))).toMatchObject([
      {
        code: 'SCAN_COMPUTED_DEFAULT',
        message: expect.stringContaining('The default of A.name is computed'),
        fix: expect.stringContaining('defaultRaw'),
      },
    ]);
  });

  it('refuses a value of the wrong type', async () => {
    expect(await one(inClass("@Property({ length: '10' }) name!: string;"))).toMatchObject([
      { code: 'SCAN_UNEXPECTED_VALUE', message: 'The option "length" of @Property() on A.name must be a number.' },
    ]);
  });

  it('names a decorator of a package that may make a column', async () => {
    const text = inClass('@Money() price!: string;', "import { Money } from 'money-orm';");
    expect(await one(text)).toMatchObject([
      {
        code: 'SCAN_UNKNOWN_DECORATOR',
        at: 'entities/a.ts:5:4',
        fix: expect.stringContaining("decorators: { Money: 'ignore' }"),
      },
    ]);
  });

  it('takes a registered decorator for the one it stands for', async () => {
    const text = inClass(
      "@Money({ type: 'decimal' }) price!: string; @Note() note!: string",
      "import { Money, Note } from 'money-orm';",
    );
    const found = await scan({ 'entities/a.ts': text }, { decorators: { Money: 'Property', Note: 'ignore' } });
    expect(found[0]?.properties.map(({ name, options }) => [name, options])).toEqual([['price', { type: 'decimal' }]]);
  });

  it('lets decorators of known packages and of the project stand', async () => {
    const text = inClass(
      '@ApiProperty() note!: string; @Traced() @Property() name!: string; @Traced() x!: string',
      "import { ApiProperty } from '@nestjs/swagger';\nimport { Traced } from '../traced';",
    );
    expect(
      await one(text, { 'traced.ts': "import { trace } from 'tracer';\nexport const Traced = () => trace();" }),
    ).toEqual([]);
  });

  it('names an entity inside a function', async () => {
    expect(
      await one(`${imports}export function make() { @Entity() class Inner {} return Inner; }\n@Entity() class A {}`),
    ).toMatchObject([
      {
        code: 'SCAN_NESTED_ENTITY',
        at: 'entities/a.ts:2:42',
        message: 'The entity Inner stands inside a function or namespace.',
      },
    ]);
  });

  it('names a base class that cannot be found', async () => {
    expect(
      await one(`${imports}import { Base } from './missing';\n@Entity() export class A extends Base {}`),
    ).toMatchObject([{ code: 'SCAN_UNKNOWN_BASE', at: 'entities/a.ts:3:34' }]);
  });

  it('says so when no file matches', async () => {
    expect(await problemsOf({ 'src/a.ts': '' })).toMatchObject([
      { code: 'SCAN_NO_ENTITIES', message: 'No entity found for "entities/**/*.ts": no file matches.' },
    ]);
  });

  it('says so when no file has an entity', async () => {
    expect(await one('export const a = 1;')).toMatchObject([
      { code: 'SCAN_NO_ENTITIES', message: expect.stringContaining('none of 1 file has a class') },
    ]);
  });

  it('reports all problems of all files together, in the order of places', async () => {
    const problems = await problemsOf({
      'entities/b.ts': inClass('@Property({ lenght: 1 }) name!: string;').replace('class A', 'class B'),
      'entities/a.ts': inClass(
        '@Property({ default: new Date() }) a!: string;\n  @Property({ lenght: 1 }) name!: string;',
      ),
    });
    expect(problems.map(({ code, place }) => `${place?.file}:${place?.line} ${code}`)).toEqual([
      'entities/a.ts:5 SCAN_COMPUTED_DEFAULT',
      'entities/a.ts:6 SCAN_UNKNOWN_OPTION',
      'entities/b.ts:5 SCAN_UNKNOWN_OPTION',
    ]);
  });

  it('does not read what has no effect on the schema', async () => {
    expect(
      await one(
        inClass(
          '@Property({ onCreate: () => unknown.call(), serializer: anything, groups: somewhere.else }) name!: string;',
        ),
      ),
    ).toEqual([]);
  });
});
