/** A set of things, keyed by name. */
export type Named<Value> = Readonly<Record<string, Value>>;
