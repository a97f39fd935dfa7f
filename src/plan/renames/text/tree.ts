/** A node of a syntax tree, or a part of one. */
export type Tree = Readonly<Record<string, unknown>>;

export function isTree(value: unknown): value is Tree {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a node of a kind holds: nodes are objects with one property, named after their kind. */
export function nodeOf(value: unknown, kind: string): Tree | undefined {
  const contents = isTree(value) ? value[kind] : undefined;
  return isTree(contents) ? contents : undefined;
}

/** The nodes of a list; nothing stands for an empty one. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The texts of a list of names; what is no name is `*`. */
export function namesOf(value: unknown): string[] {
  return listOf(value).map((one) => nameIn(nodeOf(one, 'String')) ?? '*');
}

function nameIn(text: Tree | undefined): string | undefined {
  return text === undefined ? undefined : stringOf(text['sval']);
}

export function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** In bytes; nothing stands for the very beginning. */
export function locationOf(tree: Tree): number {
  const location = tree['location'];
  return typeof location === 'number' ? location : 0;
}
