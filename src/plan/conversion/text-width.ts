import type { Scalar } from './scalar.ts';

/** Characters of the longest value of a type, as text in ISO format. */
const WIDTHS: Readonly<Record<string, number>> = {
  boolean: 5,
  smallint: 6,
  integer: 11,
  bigint: 20,
  oid: 10,
  real: 15,
  'double precision': 24,
  uuid: 36,
  macaddr: 17,
  macaddr8: 23,
  date: 13,
  time: 15,
  timetz: 24,
  timestamp: 29,
  timestamptz: 38,
  name: 63,
  pg_lsn: 17,
};

const [SIGN, POINT, NAN] = [1, 1, 3];

/** How many characters the longest value has as text; `Infinity` when nothing limits it. */
export function textWidth(type: Scalar): number {
  const [first, scale = 0] = type.modifiers;
  switch (type.kind) {
    case 'numeric': {
      if (first === undefined) return Infinity;
      const fraction = scale > 0 ? POINT + scale : 0;
      return Math.max(SIGN + Math.max(first - scale, 1) + fraction, NAN);
    }
    case 'enum':
      return Math.max(0, ...(type.labels ?? []).map((label) => [...label].length));
    case 'string':
      return type.base === 'name' ? (WIDTHS['name'] ?? 0) : (first ?? Infinity);
    case 'bits':
      return first ?? (type.base === 'bit' ? 1 : Infinity);
    default:
      return WIDTHS[type.base] ?? Infinity;
  }
}

/** Whether a value can end in blanks, which `char` does not keep. */
export function mayEndInBlanks(type: Scalar): boolean {
  if (type.kind === 'enum') return (type.labels ?? []).some((label) => label.endsWith(' '));
  return ['text', 'varchar', 'name', 'citext', 'json', 'xml', 'other'].includes(type.base) || type.kind === 'other';
}
