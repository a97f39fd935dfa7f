import { textOf } from '../describe/text-parts.ts';
import { isComposed, isKind, unreadable, type Value } from '../describe/value.ts';

/** `-a`, `+a`, `!a`, `~a` */
export function unaryValue(operator: string, value: Value): Value {
  if (isKind(value, 'unreadable')) return value;
  if (operator === '!') return !value;
  if (isComposed(value)) return unreadable(`"${operator}" before an object`);
  if (operator === '-') return -Number(value);
  if (operator === '~') return ~Number(value);
  return operator === '+' ? Number(value) : unreadable(`the operator "${operator}"`);
}

/** `a + b` and the other operators constants are written with; `right` is evaluated only if it matters. */
export function binaryValue(operator: string, left: Value, right: () => Value): Value {
  if (isKind(left, 'unreadable')) return left;
  if (operator === '??') return left ?? right();
  if (operator === '||') return left || right();
  if (operator === '&&') return left && right();
  const other = right();
  if (isKind(other, 'unreadable')) return other;
  if (operator === '===' || operator === '==') return left === other;
  if (operator === '!==' || operator === '!=') return left !== other;
  if (typeof left === 'number' && typeof other === 'number') return arithmetic(operator, left, other);
  return operator === '+' ? textOf([left, other]) : unreadable(`the operator "${operator}"`);
}

function arithmetic(operator: string, left: number, right: number): Value {
  const compute = operators[operator];
  return compute === undefined ? unreadable(`the operator "${operator}"`) : compute(left, right);
}

const operators: Readonly<Record<string, (left: number, right: number) => number | boolean>> = {
  '+': (left, right) => left + right,
  '-': (left, right) => left - right,
  '*': (left, right) => left * right,
  '/': (left, right) => left / right,
  '%': (left, right) => left % right,
  '**': (left, right) => left ** right,
  '|': (left, right) => left | right,
  '&': (left, right) => left & right,
  '<<': (left, right) => left << right,
  '>>': (left, right) => left >> right,
  '<': (left, right) => left < right,
  '>': (left, right) => left > right,
  '<=': (left, right) => left <= right,
  '>=': (left, right) => left >= right,
};
