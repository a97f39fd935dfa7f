import { describe, expect, it } from 'vitest';
import type { EntityDescriptor } from '../../src/mapping/index.ts';
import { scan } from './project.ts';

const imports =
  "import { Entity, Embeddable, PrimaryKey, Property, ManyToOne, Index, Unique, Check, Filter, BaseEntity, quote } from '@mikro-orm/core';\n";

async function scanOne(text: string, more: Record<string, string> = {}): Promise<readonly EntityDescriptor[]> {
  return scan({ 'entities/it.ts': imports + text, ...more });
}

function summary(descriptors: readonly EntityDescriptor[]): readonly unknown[] {
  return descriptors.map(({ id, kind, abstract, base, properties }) => ({
    id,
    kind,
    abstract,
    base,
    properties: properties.map(({ name }) => name),
  }));
}

const entity = (id: string, properties: readonly string[], base?: string): object => ({
  id,
  kind: 'entity',
  abstract: false,
  base,
  properties,
});
const baseClass = (id: string, properties: readonly string[], base?: string): object => ({
  id,
  kind: 'base',
  abstract: true,
  base,
  properties,
});

describe('classes of entity files', () => {
  it('finds exported, default, unexported and several classes of a file', async () => {
    const found = await scanOne(
      '@Entity() class A { @PrimaryKey() id!: number }\n@Entity() export class B {}\n@Entity() export default class C {}',
    );
    expect(summary(found)).toEqual([
      entity('entities/it.ts#A', ['id']),
      entity('entities/it.ts#B', []),
      entity('entities/it.ts#C', []),
    ]);
  });

  it('follows an undecorated, generic base class through files and renamed exports', async () => {
    const found = await scanOne(
      "import { Common as Base } from '../base';\n@Entity() export class A extends Base<A> { @Property() a!: string }",
      {
        'base/index.ts': "export { Root as Common } from './root.js';",
        'base/root.ts': `${imports}export abstract class Root<T> extends BaseEntity { @PrimaryKey() id!: number; @Property() kind!: T }`,
      },
    );
    expect(summary(found)).toEqual([
      entity('entities/it.ts#A', ['a'], 'base/root.ts#Root'),
      baseClass('base/root.ts#Root', ['id', 'kind']),
    ]);
  });

  it('keeps an abstract entity as an abstract base', async () => {
    const found = await scanOne(
      '@Entity({ abstract: true }) export abstract class B { @PrimaryKey() id!: number }\n@Entity() export class A extends B {}',
    );
    expect(found.map(({ className, kind, abstract }) => [className, kind, abstract])).toEqual([
      ['A', 'entity', false],
      ['B', 'entity', true],
    ]);
  });

  it('leaves out base classes without decorators', async () => {
    const found = await scanOne(
      'class Plain { greet() {} }\n@Entity() export class A extends Plain { @PrimaryKey() id!: number }',
    );
    expect(summary(found)).toEqual([entity('entities/it.ts#A', ['id'])]);
  });

  it('resolves a mixin that is called with a class', async () => {
    const found = await scanOne(`class Base { @PrimaryKey() id!: number }
      function Timed<T extends new (...a: any[]) => object>(From: T) { class Mixed extends From { @Property() at!: Date } return Mixed; }
      const Named = (From: any) => class extends From { @Property() name!: string };
      @Entity() export class A extends Timed(Named(Base)) { @Property() a!: string }`);
    expect(found.map(({ properties }) => properties.map(({ name }) => name))).toEqual([
      ['name'],
      ['a'],
      ['id'],
      ['at'],
    ]);
    const [named, a, base, mixed] = found;
    expect([a?.base, mixed?.base, named?.base]).toEqual([mixed?.id, named?.id, base?.id]);
  });

  it('takes entities into the run that others refer to', async () => {
    const found = await scanOne("import { B } from '../other/b';\n@Entity() export class A { @ManyToOne() b!: B }", {
      'other/b.ts': `${imports}@Entity() export class B { @PrimaryKey() id!: number }`,
    });
    expect(summary(found)).toEqual([entity('entities/it.ts#A', ['b']), entity('other/b.ts#B', ['id'])]);
  });

  it('names a class that is none of the run without an id', async () => {
    const found = await scanOne('class Plain {}\n@Entity() export class A { @ManyToOne(() => Plain) b!: Plain }');
    expect(found[0]?.properties[0]?.options.target).toEqual({ className: 'Plain' });
  });

  it('reads names of tables in all their forms', async () => {
    const found = await scanOne(`const tableName = 'shorthand'; const prefix = 'app';
      @Entity({ tableName }) class A {}
      @Entity({ collection: 'old' }) class B {}
      @Entity({ tableName: prefix + '_c', schema: 'space' }) class C {}
      @Entity({ tableName: 'space.d', comment: 'about d' }) class D {}
      @Entity({ expression: 'select ' + '1' }) class E {}`);
    expect(found.map(({ options }) => options)).toEqual([
      { tableName: 'shorthand' },
      { tableName: 'old' },
      { tableName: 'app_c', namespace: 'space' },
      { namespace: 'space', tableName: 'd', comment: 'about d' },
      { expression: true },
    ]);
  });

  it('reads discriminators from constants of classes and enums', async () => {
    const found = await scanOne(`enum Kind { A = 'a' }
      @Entity({ discriminatorColumn: 'kind', discriminatorMap: { a: 'A', b: B } }) class Root {}
      @Entity({ discriminatorValue: Kind.A }) class A extends Root {}
      @Entity({ discriminatorValue: B.value }) class B extends Root { static readonly value = 'b'; }`);
    expect(found.map(({ options }) => options)).toEqual([
      { discriminatorValue: 'a' },
      { discriminatorValue: 'b' },
      { discriminatorColumn: 'kind', discriminatorMap: { a: 'A', b: 'B' } },
    ]);
  });

  it('leaves out options that change no schema', async () => {
    const found = await scanOne('@Entity({ rowLevelSecurity: true, triggers: [], readonly: true }) class A {}');
    expect(found[0]?.options).toEqual({ rowLevelSecurity: true });
  });

  it('reads indexes, uniques and checks of classes and properties', async () => {
    const found = await scanOne(`const name = 'idx_a'; const create = 'create index idx_c on a (b)';
      @Index({ name, properties: ['a', 'b'], where: 'a is not null' })
      @Index<A>({ properties: 'a', type: 'gin', include: ['b'], fillFactor: 70 })
      @Index({ name: 'idx_c', expression: create, options: {} })
      @Index({ name: 'idx_d', expression: (columns, table, index) => quote\`create index \${index} on \${table} (lower(\${columns.a}))\` })
      @Index({ columns: [{ name: 'a', sort: 'DESC', nulls: 'LAST', collation: 'C' }] })
      @Unique({ properties: ['a', 'b'], deferMode: 'deferred' })
      @Check<A>({ name: 'a_positive', expression: ({ a }) => \`\${a} > 0\` })
      @Filter({ name: 'f', cond: anything })
      @Entity() class A {
        @Index() @Property() a!: number;
        @Unique({ name: 'b_key' }) @Check({ expression: 'b > 1' }) @Property() b!: number;
      }`);
    const withoutPlace = (items: readonly object[] = []): unknown =>
      JSON.parse(JSON.stringify(items, (key, value: unknown) => (key === 'place' ? undefined : value)));
    expect(withoutPlace(found[0]?.indexes)).toEqual([
      { name: 'idx_a', properties: ['a', 'b'], where: 'a is not null' },
      { properties: ['a'], type: 'gin', include: ['b'], fillFactor: 70 },
      { name: 'idx_c', properties: [], expression: 'create index idx_c on a (b)' },
      {
        name: 'idx_d',
        properties: [],
        expression: ['create index ', { name: 'index' }, ' on ', { name: 'table' }, ' (lower(', { column: 'a' }, '))'],
      },
      { properties: [], columns: [{ name: 'a', sort: 'desc', nulls: 'last', collation: 'C' }] },
      { properties: ['a'] },
    ]);
    expect(withoutPlace(found[0]?.uniques)).toEqual([
      { properties: ['a', 'b'], deferMode: 'deferred' },
      { name: 'b_key', properties: ['b'] },
    ]);
    expect(withoutPlace(found[0]?.checks)).toEqual([
      { name: 'a_positive', expression: [{ column: 'a' }, ' > 0'] },
      { property: 'b', expression: 'b > 1' },
    ]);
  });

  it('takes what a constructor without parameters assigns for an initialiser', async () => {
    const found = await scanOne(
      "@Entity() class A { @Property() state: string; @Property() at: Date; constructor() { this.state = 'new'; this.at = new Date(); } }",
    );
    expect(found[0]?.properties.map(({ initial }) => initial)).toEqual(['new', undefined]);
  });

  it('says where classes, properties and indexes stand', async () => {
    const found = await scan({
      'entities/it.ts':
        "import { Entity, Index, PrimaryKey } from 'moult';\n\n@Index({ properties: ['id'] })\n@Entity()\nexport class A {\n  @PrimaryKey()\n  id!: number;\n}\n",
    });
    const [a] = found;
    expect([a?.place, a?.indexes[0]?.place, a?.properties[0]?.place]).toEqual([
      { file: 'entities/it.ts', line: 5, column: 14 },
      { file: 'entities/it.ts', line: 3, column: 2 },
      { file: 'entities/it.ts', line: 7, column: 3 },
    ]);
  });

  it('asks the type checker where syntax cannot tell', async () => {
    const found = await scanOne(`function make() { return 1 as number; }
      type Picked = Exclude<'a' | 'b' | 'c', 'c'>;
      @Entity() class A { @Property() made = make(); @Property() get size() { return this.made > 1 ? 'x' : null; } @Property() picked?: Picked; }`);
    expect(found[0]?.properties.map(({ name, declared }) => [name, declared])).toEqual([
      ['made', { name: 'number' }],
      ['size', { name: 'string', items: ['x'], optional: true }],
      ['picked', { name: 'string', items: ['a', 'b'], optional: true }],
    ]);
  });
});
