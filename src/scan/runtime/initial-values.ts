type Initial = string | number | boolean | null;

/**
 * What the members of a new object hold: the class is instantiated twice, and only values that are the same both times
 * count. Empty when its constructor needs arguments or fails.
 */
export function initialValues(target: Function): ReadonlyMap<string, unknown> {
  if (target.length > 0) return new Map();
  try {
    const first = new Map(Object.entries(construct(target)));
    const second = new Map(Object.entries(construct(target)));
    return new Map([...first].filter(([name, value]) => typeof value === 'object' || value === second.get(name)));
  } catch {
    return new Map();
  }
}

export function isPrimitive(value: unknown): value is Initial {
  return value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}

function construct(target: Function): object {
  const made: unknown = Reflect.construct(target, []);
  return typeof made === 'object' && made !== null ? made : {};
}
