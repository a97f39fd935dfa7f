/** The facts that are there, without those that are `undefined`. */
export type Present<Facts> = { readonly [Name in keyof Facts]?: Exclude<Facts[Name], undefined> };

/** An object of the facts that are there: an absent fact has PostgreSQL's default. */
export function present<Facts extends object>(facts: Facts): Present<Facts> {
  // every entry comes from the facts, and those that are undefined are gone
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Present<Facts>;
}
