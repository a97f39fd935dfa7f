import type { SyntaxNode as Node } from '../../sql/index.ts';

export type { SyntaxNode as Node } from '../../sql/index.ts';

type KeyOf<One> = One extends One ? keyof One : never;

/** The kinds of nodes of a syntax tree: `AlterTableStmt`, `ColumnRef` ... */
export type Tag = KeyOf<Node>;

/** What a node of a kind holds. */
export type NodeOf<Kind extends Tag> = Extract<Node, Record<Kind, unknown>>[Kind];

/** The contents of a node, if it is of that kind. */
export function nodeOf<Kind extends Tag>(node: Node | undefined, kind: Kind): NodeOf<Kind> | undefined {
  // A node is an object with one property, named after its kind.
  return node !== undefined && kind in node ? (node as unknown as Record<Kind, NodeOf<Kind>>)[kind] : undefined;
}

export function tagOf(node: Node): Tag {
  return Object.keys(node)[0] as Tag; // see above
}

/** The contents of those nodes of a list that are of that kind. */
export function nodesOf<Kind extends Tag>(list: readonly Node[] | undefined, kind: Kind): NodeOf<Kind>[] {
  return (list ?? []).map((node) => nodeOf(node, kind)).filter((one) => one !== undefined);
}

/** The texts of a list of names. */
export function textsOf(list: readonly Node[] | undefined): string[] {
  return nodesOf(list, 'String').map(({ sval }) => sval ?? '');
}

/** The parts of a qualified name that stands as a list, or alone. */
export function nameParts(node: Node | undefined): string[] {
  const list = nodeOf(node, 'List');
  if (list !== undefined) return textsOf(list.items);
  const type = nodeOf(node, 'TypeName');
  if (type !== undefined) return textsOf(type.names);
  const routine = nodeOf(node, 'ObjectWithArgs');
  if (routine !== undefined) return textsOf(routine.objname);
  const text = nodeOf(node, 'String');
  return text === undefined ? [] : [text.sval ?? ''];
}

/** Whether an option such as `concurrently` stands in a list and is not switched off. */
export function hasOption(list: readonly Node[] | undefined, name: string): boolean {
  const option = nodesOf(list, 'DefElem').find((one) => one.defname === name);
  if (option === undefined) return false;
  const text = nodeOf(option.arg, 'String')?.sval;
  const number = nodeOf(option.arg, 'Integer');
  return text === undefined ? number === undefined || number.ival === 1 : !['false', 'off'].includes(text);
}

/** Calls a function for every node below a value, parents first. */
export function visit(value: unknown, call: (kind: Tag, contents: unknown) => void): void {
  if (Array.isArray(value)) {
    for (const one of value) visit(one, call);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      if (isTag(key)) call(key as Tag, inner);
      visit(inner, call);
    }
  }
}

/** The contents of every node of a kind below a value. */
export function allOf<Kind extends Tag>(value: unknown, kind: Kind): NodeOf<Kind>[] {
  const found: NodeOf<Kind>[] = [];
  visit(value, (tag, contents) => {
    if (tag === kind) found.push(contents as NodeOf<Kind>); // what a key of that name holds
  });
  return found;
}

/** Kinds of nodes begin with a capital, properties do not. */
function isTag(key: string): boolean {
  const first = key.charAt(0);
  return first >= 'A' && first <= 'Z';
}
