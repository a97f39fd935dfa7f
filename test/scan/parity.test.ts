import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { ts } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import * as decorators from '../../src/decorators/index.ts';
import { MoultError } from '../../src/errors/index.ts';
import type { DeclaredType, EntityDescriptor, PropertyDescriptor } from '../../src/mapping/index.ts';
import { describeClasses, scanSources } from '../../src/scan/index.ts';

type Mode = 'legacy' | 'standard';

const folder = fileURLToPath(new URL('./fixtures', import.meta.url));

/** Compiles TypeScript with decorators of one kind and runs it. */
function run(text: string, mode: Mode): Record<string, unknown> {
  const { outputText } = ts.transpileModule(text, {
    compilerOptions: {
      module: ts.ModuleKind.CommonJS,
      target: ts.ScriptTarget.ES2022,
      ...(mode === 'legacy' && {
        experimentalDecorators: true,
        emitDecoratorMetadata: true,
        useDefineForClassFields: false,
      }),
    },
  });
  const exported: Record<string, unknown> = {};
  Reflect.apply(compileFunction(outputText, ['require', 'exports']), undefined, [() => decorators, exported]);
  return exported;
}

const classesIn = (exported: Record<string, unknown>): Function[] =>
  Object.values(exported).filter((value) => typeof value === 'function');

// What TypeScript forgets when it compiles is taken from the sources' side too.
function known(declared: DeclaredType | undefined, mode: Mode): DeclaredType | undefined {
  if (declared === undefined || mode === 'standard' || declared.name === 'object' || declared.name === 'any')
    return undefined;
  return declared.array
    ? undefined
    : { name: declared.name, ...(declared.target !== undefined && { target: declared.target }) };
}

function comparableProperty(property: PropertyDescriptor, mode: Mode): unknown {
  // `Rel<User>` and `Collection<User>` leave no trace of their class.
  const scalar = property.kind === 'scalar' || property.kind === 'enum' || property.kind === 'embedded';
  return { ...property, declared: !scalar ? undefined : known(property.declared, mode) };
}

function comparable(descriptors: readonly EntityDescriptor[], mode: Mode): unknown {
  // Standard decorators of accessors are applied before those of fields.
  const sorted = (properties: readonly PropertyDescriptor[]): readonly PropertyDescriptor[] =>
    mode === 'legacy' ? properties : properties.toSorted((left, right) => left.name.localeCompare(right.name));
  const plain = descriptors.map((descriptor) => ({
    ...descriptor,
    properties: sorted(descriptor.properties).map((property) => comparableProperty(property, mode)),
  }));
  return JSON.parse(
    JSON.stringify(plain, (key, value: unknown) =>
      key === 'place' ? undefined : typeof value === 'string' ? value.replace('shop.ts#', '') : value,
    ),
  );
}

describe('classes of a running program', () => {
  const text = readFileSync(`${folder}/shop.ts`, 'utf8');

  it.each(['legacy', 'standard'] as const)('are described as their sources are, with %s decorators', async (mode) => {
    const fromSources = await scanSources({ patterns: ['shop.ts'], cwd: folder });
    const fromClasses = describeClasses(classesIn(run(text, mode)).filter(({ name }) => name !== 'Base'));
    expect(comparable(fromClasses, mode)).toEqual(comparable(fromSources, mode));
    expect(fromClasses.map(({ className }) => className)).toEqual([
      'Address',
      'Base',
      'Invoice',
      'Order',
      'Tag',
      'User',
    ]);
  });

  it('bring along what they refer to', () => {
    const { Order } = run(text, 'legacy');
    expect(describeClasses([Order as Function]).map(({ className }) => className)).toEqual([
      'Address',
      'Base',
      'Invoice',
      'Order',
      'Tag',
      'User',
    ]);
  });

  it('report all their problems together', () => {
    const exported = run(
      "import { Entity, Property } from 'moult';\n@Entity() export class A { @Property({ lenght: 3 }) a: string; @Property({ default: new Date() }) b: Date }\nexport class B {}",
      'legacy',
    );
    const problems = problemsOf(() => describeClasses(classesIn(exported)));
    expect(problems).toEqual(['SCAN_UNDECORATED', 'SCAN_UNKNOWN_OPTION', 'SCAN_COMPUTED_DEFAULT']);
  });

  it('take column types from type classes and type objects', () => {
    const exported = run(
      `import { Entity, Property } from 'moult';
       class Money { getColumnType() { return 'numeric(12,2)'; } }
       @Entity() export class A { @Property({ type: Money }) a: string; @Property({ type: new Money() }) b: string; @Property({ type: Number }) c: number }`,
      'standard',
    );
    expect(describeClasses(classesIn(exported))[0]?.properties.map(({ options }) => options)).toEqual([
      { columnTypes: ['numeric(12,2)'] },
      { columnTypes: ['numeric(12,2)'] },
      { type: 'number' },
    ]);
  });

  it('are not instantiated with arguments missing, and may fail', () => {
    const exported = run(
      `import { Entity, Property } from 'moult';
       @Entity() export class A { @Property() a = 'x'; constructor(given) { given.fail(); } }
       @Entity() export class B { @Property() b = 'x'; constructor() { throw new Error('no'); } }
       @Entity() export class C { @Property() c = Math.random(); @Property() d = null }`,
      'standard',
    );
    expect(
      describeClasses(classesIn(exported)).flatMap(({ properties }) =>
        properties.map(({ name, initial }) => [name, initial]),
      ),
    ).toEqual([
      ['a', undefined],
      ['b', undefined],
      ['c', undefined],
      ['d', null],
    ]);
  });
});

function problemsOf(action: () => unknown): readonly string[] {
  try {
    action();
  } catch (error) {
    if (error instanceof MoultError) return error.problems.map(({ code }) => code);
    throw error;
  }
  return [];
}
