import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import type { ModuleFacts } from '../facts/module-facts.ts';
import { toSpot } from '../facts/spot.ts';
import { readModule } from './read-module.ts';

const read = (text: string): ModuleFacts => readModule(ts, 'a.ts', text);

describe('readModule', () => {
  it('gives plain data that survives JSON', () => {
    const facts = read(
      "import { Property } from 'moult';\nexport class A { @Property({ length: 1 + 2, ...b() }) a?: string | null = `x${1}`; }",
    );
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts);
  });

  it('keeps only imports and declarations somebody can ask for', () => {
    const facts = read(
      "import { a } from 'a';\nimport { b } from 'b';\nconst used = 1;\nconst unused = 2;\nexport const sum = a + used;\nexport class C { run() { return b(unused); } }",
    );
    expect([Object.keys(facts.imports ?? {}), Object.keys(facts.values ?? {})]).toEqual([['a'], ['used', 'sum']]);
  });

  it('reads imports and exports in all their forms', () => {
    const facts = read(
      "import d, { a as b } from 'x';\nimport * as n from 'y';\nexport { b as c, d, n };\nexport { e as f } from 'z';\nexport * from 'w';\nexport * as s from 'v';\nexport default class {}",
    );
    expect(facts).toEqual({
      imports: { d: ['x', 'default'], b: ['x', 'a'], n: ['y', '*'] },
      exports: { c: 'b', d: 'd', n: 'n', default: 'default' },
      reExports: { f: ['z', 'e'], s: ['v', '*'] },
      stars: ['w'],
      classes: [{ name: 'default', at: toSpot(6, 0) }],
    });
  });

  it('leaves out values without any effect on the schema', () => {
    const facts = read('class A { @Property({ onCreate: () => make(), length: 3 }) a!: string }\nexport { A }');
    expect(facts.classes?.[0]?.members?.[0]?.decorators).toEqual([
      [
        'Property',
        toSpot(0, 11),
        {
          is: 'record',
          entries: [
            ['onCreate', null, toSpot(0, 22)],
            ['length', 3, toSpot(0, 46)],
          ],
        },
      ],
    ]);
  });

  it('takes assertions off', () => {
    expect(
      read('export const a = ((<const>[1 as number, 2!]) satisfies number[]) as unknown;').values?.['a'],
    ).toMatchObject({ value: { is: 'list', items: [1, 2] } });
  });

  it('says where the syntax is broken', () => {
    expect(read('export class A {\n  a: = 1;\n}')).toEqual({ faults: [['Type expected.', toSpot(1, 5)]] });
  });
});
