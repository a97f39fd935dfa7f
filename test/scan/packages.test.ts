import { describe, expect, it } from 'vitest';
import { problemsOf, propertyOf, scan } from './project.ts';

const text = (member: string): string => `
import { Entity, PrimaryKey, Property, Enum } from 'moult';
import { Color, Thing, LIMIT } from 'colors-kit';
import { Shade } from '@app/shades';
@Entity() export class A extends Thing { @PrimaryKey() id!: number; ${member} }
`;

const packages = {
  'node_modules/colors-kit/package.json': JSON.stringify({
    name: 'colors-kit',
    main: './index.js',
    types: './index.d.ts',
  }),
  'node_modules/colors-kit/index.js': 'exports.LIMIT = 3;',
  'node_modules/colors-kit/index.d.ts':
    "export declare enum Color { Red = 'red', Blue = 'blue' }\nexport declare class Thing {}\nexport declare const LIMIT: number;",
  'node_modules/@app/shades/package.json': JSON.stringify({
    name: '@app/shades',
    exports: { '.': { types: './src/index.ts', default: './dist/index.js' } },
  }),
  'node_modules/@app/shades/src/index.ts': "export enum Shade { Dark = 'dark' }",
};

describe('what entity files import from packages', () => {
  it('is read from declarations and from sources', async () => {
    const found = await scan({
      ...packages,
      'entities/a.ts': text('@Enum(() => Color) color = Color.Red; @Property({ default: Shade.Dark }) shade!: Shade;'),
    });
    expect(propertyOf(found, 'A', 'color')).toEqual({
      name: 'color',
      kind: 'enum',
      options: { items: ['red', 'blue'] },
      declared: { name: 'string', items: ['red', 'blue'] },
      initial: 'red',
    });
    expect(propertyOf(found, 'A', 'shade')).toEqual({
      name: 'shade',
      kind: 'scalar',
      options: { default: 'dark' },
      declared: { name: 'string', items: ['dark'] },
    });
  });

  it('is a problem where only a run knows the value', async () => {
    const problems = await problemsOf({
      ...packages,
      'entities/a.ts': text('@Property({ length: LIMIT }) a!: string;'),
    });
    expect(problems.map(({ code, message, place }) => [code, message, place?.file, place?.line])).toEqual([
      [
        'SCAN_UNREADABLE',
        'The option "length" of @Property() on A.a cannot be read without running the code: a variable without a constant value (node_modules/colors-kit/index.d.ts:3).',
        'entities/a.ts',
        5,
      ],
    ]);
  });
});
