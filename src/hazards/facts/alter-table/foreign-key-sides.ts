import type { Action } from './action.ts';

/** A table on the other side of a foreign key on a column. */
export interface Side {
  readonly table: string;
  /** The key has been checked, so it is checked again when it is made anew. */
  readonly valid: boolean;
}

/** The other sides of foreign keys on a column: locked when such a key goes or is made anew. */
export function foreignKeySides({ table, scene, name }: Action, column: string): Side[] {
  const own = [...table.constraints.values()]
    .filter(({ kind, columns }) => kind === 'foreignKey' && columns.includes(column))
    .map(({ references, valid }) => ({ table: references?.table ?? '', valid }));
  const others = [...scene.catalog.relations].flatMap(([other, { constraints, partitioned }]) =>
    [...constraints.values()]
      .filter(({ references }) => references?.table === name && references.columns.includes(column))
      .map(({ valid }) => ({ table: other, valid: valid && !partitioned })),
  );
  return [...own, ...others].filter((side) => side.table !== name);
}
