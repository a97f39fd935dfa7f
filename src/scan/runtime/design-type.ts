import { designType, recordedUses } from '../../decorators/index.ts';
import type { DeclaredType } from '../../mapping/index.ts';
import { isClass } from './runtime-class.ts';

/** What is known of a member's type at run time: what TypeScript recorded, else the type of its initial value. */
export function runtimeType(
  target: Function,
  member: string,
  context: { initial: unknown; idOf(target: Function): string },
): DeclaredType | undefined {
  const recorded = designType(target, member);
  if (isClass(recorded) && recorded !== Object) return classType(recorded, context.idOf);
  const { initial } = context;
  if (initial === null || initial === undefined) return recorded === undefined ? undefined : { name: 'any' };
  if (typeof initial !== 'object') return { name: typeof initial };
  return isClass(initial.constructor) ? classType(initial.constructor, context.idOf) : undefined;
}

function classType(type: Function, idOf: (target: Function) => string): DeclaredType | undefined {
  const known = names.get(type);
  if (known !== undefined) return known;
  if (type.name === 'Collection') return undefined;
  return recordedUses(type).length > 0 ? { name: type.name, target: idOf(type) } : { name: type.name };
}

const names: ReadonlyMap<Function, DeclaredType> = new Map<Function, DeclaredType>([
  [String, { name: 'string' }],
  [Number, { name: 'number' }],
  [Boolean, { name: 'boolean' }],
  [BigInt, { name: 'bigint' }],
  [Object, { name: 'object' }],
  [Array, { name: 'any', array: true }],
  [Promise, { name: 'any' }],
]);
