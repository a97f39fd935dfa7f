/**
 * What transformed legacy decorators call, with the semantics of TypeScript's own helpers.
 *
 * @see https://www.typescriptlang.org/docs/handbook/decorators.html
 */
type Decorator = (target: object, key?: PropertyKey, descriptor?: PropertyDescriptor) => unknown;

/** The last decorator of a list runs first; one that returns a value replaces the class or the descriptor. */
export function decorate(
  decorators: readonly Decorator[],
  ...[target, key, given]: [target: object, key?: PropertyKey, descriptor?: PropertyDescriptor | null]
): unknown {
  const isMember = key !== undefined;
  let result: unknown = isMember ? (given === null ? Object.getOwnPropertyDescriptor(target, key) : given) : target;
  for (const decorator of decorators.toReversed()) {
    const replaced = isMember
      ? decorator(target, key, result as PropertyDescriptor | undefined) // a member's result is its descriptor
      : decorator(result as object); // a class's result is the class
    result = replaced ?? result;
  }
  if (isMember && given !== undefined && result !== undefined) {
    Object.defineProperty(target, key, result as PropertyDescriptor); // as above
  }
  return result;
}

export function decorateParam(
  index: number,
  decorator: (target: object, key: unknown, index: number) => void,
): Decorator {
  return (target, key) => decorator(target, key, index);
}

/** Only does something when reflect-metadata, or another polyfill, is loaded. */
export function decorateMetadata(name: string, value: unknown): Decorator | undefined {
  const metadata: unknown = Reflect.get(Reflect, 'metadata');
  return typeof metadata === 'function' ? (metadata(name, value) as Decorator) : undefined; // that is what it returns
}
