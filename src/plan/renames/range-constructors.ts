import type { RangeType, Schema } from '../../schema/index.ts';
import { quoteIdentifier, quoteName } from '../../sql/index.ts';
import { clipName, MAX_NAME_BYTES } from '../sequences/sequence.ts';
import { multirangeName } from '../swap/multirange-name.ts';
import type { NewNames } from './new-names.ts';

/** What the functions are called on the way, since those of several types may exchange their names. */
const SUFFIX = '__moult';

interface Constructors {
  readonly namespace: string;
  readonly name: string;
  readonly newNamespace: string;
  readonly newName: string;
  /** Lists of arguments, with the names of types afterwards. */
  readonly signatures: readonly string[];
}

/**
 * The functions that make values of range types have the names of their types, and do not follow them by themselves.
 *
 * @param before in which the types have their old names; namespaces and types have their new ones already when this runs
 */
export function renameConstructors(before: Schema, names: NewNames): string[] {
  const found = Object.entries(before.namespaces).flatMap(([namespace, { ranges }]) =>
    Object.entries(ranges).flatMap(([name, range]) => constructorsOf(range, { namespace, name, names })),
  );
  const key = ({ namespace, name }: Constructors): string => `${namespace}\0${name}`;
  const moving = found
    .filter((one) => one.name !== one.newName || one.namespace !== one.newNamespace)
    .toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
  const alters = (one: Constructors, change: (target: string) => string[]): string[] =>
    one.signatures.flatMap((signature) => change(`(${signature})`));
  const isAlone = moving.length <= 2;
  const first = moving.flatMap((one) =>
    alters(one, (args) => {
      const target = isAlone ? one.newName : between(one.name);
      const rename = `alter function ${quoteName(one.namespace, one.name)}${args} rename to ${quoteIdentifier(target)};`;
      const move = `alter function ${quoteName(one.namespace, target)}${args} set schema ${quoteIdentifier(one.newNamespace)};`;
      return [...(target === one.name ? [] : [rename]), ...(one.namespace === one.newNamespace ? [] : [move])];
    }),
  );
  if (isAlone) return first;
  const second = moving.flatMap((one) =>
    alters(one, (args) => [
      `alter function ${quoteName(one.newNamespace, between(one.name))}${args} rename to ${quoteIdentifier(one.newName)};`,
    ]),
  );
  return [...first, ...second];
}

function between(name: string): string {
  return clipName(name, MAX_NAME_BYTES - SUFFIX.length) + SUFFIX;
}

interface RangePlace {
  readonly namespace: string;
  readonly name: string;
  readonly names: NewNames;
}

function constructorsOf(range: RangeType, { namespace, name, names }: RangePlace): Constructors[] {
  const [newNamespace, newName] = names.inNamespace('type', namespace, name);
  const subtype = subtypeSql(range, names);
  const own = quoteName(newNamespace, newName);
  const place = { namespace: names.namespace(namespace), newNamespace };
  const multiple = { name: multirangeName(name, range), newName: multirangeName(newName, range) };
  return [
    { ...place, name, newName, signatures: [`${subtype}, ${subtype}`, `${subtype}, ${subtype}, text`] },
    { ...place, ...multiple, signatures: ['', own, `variadic ${own}[]`] },
  ];
}

function subtypeSql({ subtype, subtypeNamespace }: RangeType, names: NewNames): string {
  return subtypeNamespace === undefined ? subtype : quoteName(...names.inNamespace('type', subtypeNamespace, subtype));
}
