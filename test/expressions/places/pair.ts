/** An expression as people write it, and the same with one token changed. */
export type Pair = readonly [expression: string, changed: string];

/** A value for a column of a type. */
export type TypedPair = readonly [type: string, ...Pair];
