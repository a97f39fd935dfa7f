import { anyType, arrayOf, objectType, type TypeAnswer, unsureType } from './type-answer.ts';

const brand: TypeAnswer = { name: 'any', brand: true };

/** Types that are about their argument: wrappers of the decorator packages, and the generic types of the language. */
export function genericType(name: string, args: () => readonly TypeAnswer[]): TypeAnswer | undefined {
  if (wrappers.has(name)) return args()[0] ?? brand;
  if (arrays.has(name)) return arrayOf(args()[0] ?? anyType);
  if (shapes.has(name)) return objectType;
  if (name === 'NonNullable') {
    const { optional: _, ...given } = args()[0] ?? anyType;
    return given;
  }
  return name === 'Exclude' || name === 'Extract' || name === 'ReturnType' || name === 'Awaited'
    ? unsureType
    : undefined;
}

/** Types every program knows. */
export function globalType(name: string): TypeAnswer | undefined {
  return globals.get(name);
}

const wrappers: ReadonlySet<string> = new Set([
  'Ref',
  'Rel',
  'Opt',
  'Hidden',
  'Reference',
  'IdentifiedReference',
  'ScalarRef',
  'ScalarReference',
  'Loaded',
  'LoadedReference',
  'Collection',
  'LoadedCollection',
  'Promise',
  'Readonly',
]);
const arrays: ReadonlySet<string> = new Set(['Array', 'ReadonlyArray']);
const shapes: ReadonlySet<string> = new Set([
  'Record',
  'Partial',
  'Required',
  'Pick',
  'Omit',
  'Map',
  'Set',
  'Dictionary',
]);

const globals: ReadonlyMap<string, TypeAnswer> = new Map<string, TypeAnswer>([
  ...['Date', 'Buffer', 'Uint8Array'].map((name): [string, TypeAnswer] => [name, { name }]),
  ['String', { name: 'string' }],
  ['Number', { name: 'number' }],
  ['Boolean', { name: 'boolean' }],
  ['BigInt', { name: 'bigint' }],
  ['Object', objectType],
  ['Function', objectType],
  ['JSON', objectType],
]);
