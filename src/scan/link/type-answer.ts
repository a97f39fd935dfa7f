import type { DeclaredType } from '../../mapping/index.ts';

/** A declared type while it is worked out. `unsure`: only a type checker can tell. */
export interface TypeAnswer extends DeclaredType {
  readonly unsure?: true;
  /** `Opt`, `Hidden`: says nothing about the value. */
  readonly brand?: true;
}

export const anyType: TypeAnswer = { name: 'any' };
export const unsureType: TypeAnswer = { name: 'any', unsure: true };
export const objectType: TypeAnswer = { name: 'object' };
export const nothing: TypeAnswer = { name: 'any', optional: true, brand: true };

export function literalType(value: string | number | boolean): TypeAnswer {
  return typeof value === 'boolean' ? { name: 'boolean' } : { name: typeof value, items: [value] };
}

/** `A | B` */
export function unionOf(answers: readonly TypeAnswer[]): TypeAnswer {
  const [only] = answers;
  if (answers.length === 1 && only !== undefined) return only;
  const optional = answers.some((answer) => answer.optional === true) ? { optional: true } : {};
  const real = answers.filter((answer) => answer.brand !== true);
  const [first, ...others] = real;
  if (first === undefined) return { name: 'any', ...optional };
  const alike = others.every(
    (other) => other.name === first.name && other.array === first.array && other.target === first.target,
  );
  const targets = real.map(classesIn);
  if (!alike && targets.every((classes) => classes !== undefined)) {
    return {
      name: 'any',
      targets: targets.flat(),
      ...(real.every(({ array }) => array) && { array: true }),
      ...optional,
    };
  }
  if (!alike)
    return { name: 'any', ...optional, ...(real.some((answer) => answer.unsure) && { unsure: true as const }) };
  const allListed = real.every((answer) => answer.items !== undefined);
  const { items: _, ...rest } = first;
  const items = [...new Set(real.flatMap((answer) => answer.items ?? []))];
  return { ...rest, ...(allListed && { items }), ...optional };
}

/** The entities or embeddables that a type may be. */
function classesIn({ name, target, targets }: TypeAnswer): DeclaredType['targets'] {
  return target === undefined ? targets : [{ className: name, id: target }];
}

/** `A & B`: brands say nothing; of several real types the first that is more than a shape. */
export function bothOf(answers: readonly TypeAnswer[]): TypeAnswer {
  const real = answers.filter((answer) => answer.brand !== true);
  const optional = real.some((answer) => answer.optional === true) ? { optional: true } : {};
  const first = real.find((answer) => answer.name !== 'object') ?? real[0] ?? anyType;
  return { ...first, ...optional };
}

export function arrayOf({ optional: _, brand: _brand, ...item }: TypeAnswer): TypeAnswer {
  return { ...item, array: true };
}
