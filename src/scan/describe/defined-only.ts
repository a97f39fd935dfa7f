/** `Facts` with each entry that may be undefined made optional. */
export type DefinedOnly<Facts> = {
  readonly [Name in keyof Facts as undefined extends Facts[Name] ? never : Name]: Facts[Name];
} & {
  readonly [Name in keyof Facts as undefined extends Facts[Name] ? Name : never]?: Exclude<Facts[Name], undefined>;
};

/** The record without entries that are undefined. */
export function definedOnly<Facts extends object>(facts: Facts): DefinedOnly<Facts> {
  const kept: Record<string, unknown> = {};
  for (const name in facts) if (facts[name] !== undefined) kept[name] = facts[name];
  // Exactly the entries the type calls optional may have been left out.
  return kept as DefinedOnly<Facts>;
}
