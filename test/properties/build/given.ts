type Given<Facts> = { readonly [Name in keyof Facts]?: Exclude<Facts[Name], undefined | false> };

/** The facts without those that are absent. */
export function given<const Facts extends object>(facts: Facts): Given<Facts> {
  const entries = Object.entries(facts).filter(([, fact]) => fact !== undefined && fact !== false);
  return Object.fromEntries(entries) as Given<Facts>; // what is left has a value
}
