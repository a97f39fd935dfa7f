import { textOf } from '../describe/text-parts.ts';
import { functionOf, isComposed, isKind, listOf, unreadable, type ListValue, type Value } from '../describe/value.ts';

type Method = (args: readonly Value[]) => Value;

/** A method of a text or a list, as far as constants are built with it. */
export function methodOf(value: Value, name: string): Value {
  const method =
    typeof value === 'string' ? textMethod(value, name) : isKind(value, 'list') ? listMethod(value, name) : undefined;
  if (method !== undefined) return functionOf(method);
  if (name === 'length' && (typeof value === 'string' || isKind(value, 'list')))
    return isComposed(value) ? value.items.length : value.length;
  if (name === 'toString' && !isComposed(value)) return functionOf(() => String(value));
  return unreadable(`".${name}" of a value that is known only when the program runs`);
}

function textMethod(text: string, name: string): Method | undefined {
  if (name === 'toLowerCase') return () => text.toLowerCase();
  if (name === 'toUpperCase') return () => text.toUpperCase();
  if (name === 'trim') return () => text.trim();
  if (name === 'concat') return (args) => textOf([text, ...args]);
  if (name === 'split')
    return ([by]) => (typeof by === 'string' ? listOf(text.split(by)) : unreadable('split() by a pattern'));
  return name === 'toString' ? () => text : undefined;
}

function listMethod(list: ListValue, name: string): Method | undefined {
  if (name === 'join')
    return ([by]) =>
      textOf(list.items.flatMap((item, index) => (index === 0 ? [item] : [by === undefined ? ',' : by, item])));
  if (name === 'concat')
    return (args) => listOf([...list.items, ...args.flatMap((item) => (isKind(item, 'list') ? item.items : [item]))]);
  if (name === 'map')
    return ([use]) =>
      isKind(use, 'function')
        ? listOf(list.items.map((item, index) => use.call([item, index])))
        : unreadable('map() without a function');
  if (name === 'slice') return ([from, to]) => listOf(list.items.slice(numberOr(from), numberOr(to)));
  if (name === 'filter') return ([use]) => filtered(list, use);
  return name === 'includes' ? ([item]) => list.items.includes(item) : undefined;
}

function filtered(list: ListValue, use: Value): Value {
  if (isKind(use, 'class') && use.name === 'Boolean') return listOf(list.items.filter(Boolean));
  if (!isKind(use, 'function')) return unreadable('filter() without a function');
  const kept = list.items.map((item, index) => ({ item, keep: use.call([item, index]) }));
  const hidden = kept.find(({ keep }) => isComposed(keep));
  return hidden === undefined ? listOf(kept.filter(({ keep }) => keep).map(({ item }) => item)) : hidden.keep;
}

function numberOr(value: Value): number | undefined {
  return typeof value === 'number' ? value : undefined;
}
