import { parseTypeName } from '../../schema/index.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Conversion, ConversionCost } from './scene.ts';

const FREE: ConversionCost = { work: 'none', mayFail: false, losesData: false };

/** Bases whose values are stored alike. */
const ALIKE = new Set(['varchar>text', 'text>varchar', 'cidr>inet', 'timestamptz>timestamp']);

/**
 * What a change of type costs, on the safe side: what is not known to be free is taken to write the table anew and to fail on some rows.
 * The time zone of the session is UTC, as the runner pins it.
 *
 * @see https://www.postgresql.org/docs/current/sql-altertable.html "Notes"
 */
export function classifyConversion(conversion: Conversion, catalog: Catalog): ConversionCost {
  const { computed, collationChanges } = conversion;
  if (computed) return { work: 'rewrite', mayFail: true, losesData: false };
  const to = unconstrained(conversion.to, catalog);
  const from = baseOf(conversion.from, catalog);
  if (to === undefined || from === '') return { work: 'rewrite', mayFail: true, losesData: false };
  if (from === to) return collationChanges ? { ...FREE, work: 'indexes' } : FREE;
  if (keepsLabels(from, to, catalog)) return { work: 'rewrite', mayFail: false, losesData: false };
  const [source, target] = [parseTypeName(from), parseTypeName(to)];
  if (source.base === 'timestamp' && target.base === 'timestamptz' && sameModifiers(source, target))
    return { ...FREE, work: 'indexes' };
  if (isFree(source, target)) return collationChanges ? { ...FREE, work: 'indexes' } : FREE;
  return { work: 'rewrite', mayFail: !isWider(source.base, target.base), losesData: dropsDigits(source, target) };
}

/** Every label of the one enum is a label of the other. */
function keepsLabels(from: string, to: string, { types }: Catalog): boolean {
  const [old, now] = [types.get(from)?.labels, types.get(to)?.labels];
  return old !== undefined && now !== undefined && old.every((label) => now.includes(label));
}

type Type = ReturnType<typeof parseTypeName>;

/** The type behind a domain. */
function baseOf(type: string, catalog: Catalog): string {
  const known = catalog.types.get(type);
  return known?.kind === 'domain' && known.base !== undefined ? baseOf(known.base, catalog) : type;
}

/** The type behind a domain without checks; `undefined` for a domain with checks. */
function unconstrained(type: string, catalog: Catalog): string | undefined {
  const known = catalog.types.get(type);
  if (known?.kind !== 'domain') return type;
  return known.constrained || known.base === undefined ? undefined : unconstrained(known.base, catalog);
}

function isFree(source: Type, target: Type): boolean {
  if (source.base !== target.base) {
    const unlimited = target.modifiers.length === 0 || sameModifiers(source, target);
    return ALIKE.has(`${source.base}>${target.base}`) && unlimited && (target.base === 'text' || unlimited);
  }
  if (target.modifiers.length === 0)
    return ['varchar', 'varbit', 'numeric'].includes(source.base) || isTime(source.base);
  if (source.modifiers.length === 0) return false;
  const [from = 0, fromScale] = source.modifiers;
  const [to = 0, toScale] = target.modifiers;
  const growing = ['varchar', 'varbit', 'numeric'].includes(source.base) || isTime(source.base);
  return growing && to >= from && fromScale === toScale;
}

function isTime(base: string): boolean {
  return ['timestamp', 'timestamptz', 'time', 'timetz'].includes(base);
}

function sameModifiers(source: Type, target: Type): boolean {
  return source.modifiers.join(',') === target.modifiers.join(',');
}

const NUMBERS = ['smallint', 'integer', 'bigint', 'numeric'];

function isWider(from: string, to: string): boolean {
  const [low, high] = [NUMBERS.indexOf(from), NUMBERS.indexOf(to)];
  return low !== -1 && high > low ? true : to === 'text' && from !== '';
}

/** Numbers and times with fewer digits behind the point are rounded without a word. */
function dropsDigits(source: Type, target: Type): boolean {
  if (isTime(source.base) && isTime(target.base)) return (target.modifiers[0] ?? 6) < (source.modifiers[0] ?? 6);
  const exact = source.base === 'numeric' || source.base === 'real' || source.base === 'double precision';
  if (!exact) return false;
  if (NUMBERS.slice(0, 3).includes(target.base)) return true;
  return (
    target.base === 'numeric' &&
    target.modifiers.length > 0 &&
    (target.modifiers[1] ?? 0) < (source.modifiers[1] ?? Infinity)
  );
}
