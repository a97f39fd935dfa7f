/** Something in a database that the model does not hold: a whole object, or one fact of an object that it does hold. */
export interface UnknownObject {
  /** What it is, in words: `view`, `trigger`, `column`. */
  readonly kind: string;
  /** `null`: it lies in no namespace, as an extension does. */
  readonly namespace: string | null;
  /** Its name; of what belongs to a table, behind the table's: `order.touch`. */
  readonly name: string;
  /** What the model has no place for: `not in the model`, `unlogged`. */
  readonly why: string;
}

/** Of an object as a whole. */
export const NOT_IN_MODEL = 'not in the model';
