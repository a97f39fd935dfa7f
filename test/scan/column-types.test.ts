import { describe, expect, it } from 'vitest';

import { PrimaryKey, Entity, Property, Type } from '../../src/decorators/index.ts';
import { MoultError } from '../../src/errors/index.ts';
import { describeClasses } from '../../src/scan/index.ts';
import { problemsOf, scan } from './project.ts';

const imports = `
import { Embedded, Embeddable, Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/core';
import * as core from '@mikro-orm/core';
import { ArrayType, EnumArrayType, FullTextType, JsonType, Type, Uint8ArrayType } from '@mikro-orm/postgresql';
`;

const entity = (member: string, before = ''): Record<string, string> => ({
  'entities/a.ts': `${imports}${before}\n@Entity()\nexport class A {\n  @PrimaryKey() id!: number;\n  ${member}\n}\n`,
});

async function optionsOf(member: string, before = ''): Promise<unknown> {
  const found = (await scan(entity(member, before))).find(({ className }) => className === 'A');
  return found?.properties.find(({ name }) => name === 'it')?.options;
}

describe('types of columns', () => {
  it.each([
    ['ArrayType', 'array'],
    ['new ArrayType((item) => +item)', 'array'],
    ["new EnumArrayType('A.it', ['a', 'b'])", 'enumArray'],
    ['FullTextType', 'fulltext'],
    ["new FullTextType('english')", 'fulltext'],
    ['JsonType', 'json'],
    ['Uint8ArrayType', 'uint8array'],
    ['core.BigIntType', 'bigint'],
    ['Type', 'text'],
  ])('are known by their classes: %s', async (type, expected) => {
    expect(await optionsOf(`@Property({ type: ${type} }) it!: any;`)).toEqual({ type: expected });
  });

  it('come from the class that one of the project extends', async () => {
    const before = 'class Sorted extends ArrayType {}';
    expect(await optionsOf('@Property({ type: Sorted }) it!: any;', before)).toEqual({ type: 'array' });
  });

  it.each([
    ['return platform.config.sql;', 'A.it', 'Odd.getColumnType() (entities/a.ts:6)'],
    ["if (property.length) return 'a'; return 'b';", 'A.it', 'Odd.getColumnType() (entities/a.ts:6)'],
    ['return super.getColumnType(property, platform);', 'A.it', 'Odd.getColumnType() (entities/a.ts:6)'],
  ])('are refused where only a run could tell them: %s', async (body, owner, what) => {
    const before = `class Odd extends Type {\n  getColumnType(property: any, platform: any) { ${body} }\n}`;
    const problems = await problemsOf(entity('@Property({ type: Odd }) it!: any;', before));
    expect(problems).toMatchObject([
      {
        code: 'SCAN_UNREADABLE',
        message: expect.stringContaining(`"type" of @Property() on ${owner} cannot be read`),
        place: { file: 'entities/a.ts', line: 11 },
      },
    ]);
    expect(problems[0]?.message).toContain(what);
  });

  it('are nobody’s business where SQL is given beside them', async () => {
    const before = 'class Odd extends Type {\n  getColumnType() { return config.sql; }\n}';
    expect(await optionsOf("@Property({ type: Odd, columnType: 'point' }) it!: any;", before)).toEqual({
      columnTypes: ['point'],
    });
  });

  it('are asked of the program’s own objects, and refused where they fail', () => {
    class Vector extends Type {
      readonly #size: number;

      constructor(size: number) {
        super();
        this.#size = size;
      }

      override getColumnType(): string {
        return `vector(${this.#size.toFixed()})`;
      }
    }

    @Entity()
    class A {
      @PrimaryKey({ type: 'integer' }) id!: number;
      @Property({ type: new Vector(3) }) it!: number[];
    }

    @Entity()
    class B {
      @PrimaryKey({ type: 'integer' }) id!: number;
      @Property({ type: Vector }) it!: number[];
    }

    expect(describeClasses([A])[0]?.properties.map(({ options }) => options)).toEqual([
      { primary: true, type: 'integer' },
      { columnTypes: ['vector(3)'] },
    ]);
    expect(() => describeClasses([B])).toThrow(MoultError);
    expect(() => describeClasses([B])).toThrow('"type" of @Property() on B.it cannot be read');
  });
});

describe('a union of classes', () => {
  const classes = `
@Embeddable() class Cat { @Property() lives!: number; }
@Embeddable() class Dog { @Property() barks!: boolean; }
type Pet = Cat | Dog;
`;
  const targets = ['Cat', 'Dog'].map((className) => ({ className, id: `entities/a.ts#${className}` }));

  it.each([
    '@Embedded() it!: Cat | Dog;',
    '@Embedded() it?: Pet | null;',
    '@Embedded({ array: true }) it: Pet[] = [];',
    '@Embedded(() => [Cat, Dog]) it!: object;',
    "@Embedded({ entity: () => [Cat, 'Dog'] }) it!: object;",
  ])('is what an embedded value may be: %s', async (member) => {
    expect(await optionsOf(member, classes)).toMatchObject({ targets });
  });

  it('is what a relation may lead to', async () => {
    expect(
      await optionsOf("@ManyToOne({ entity: () => [Cat, Dog], discriminator: 'pet' }) it!: object;", classes),
    ).toEqual({ targets, discriminator: 'pet' });
  });
});
