import { parseTypeName } from '../../schema/index.ts';
import type { Table, TypeUse } from '../../schema/index.ts';
import type { BaseType } from './base-type.ts';
import { constantsIn } from './constants-in.ts';

const TEXTS: readonly string[] = ['text', 'varchar', 'char', 'bpchar', 'citext', 'name'];
const NUMBERS: readonly string[] = ['smallint', 'integer', 'bigint', 'numeric', 'real', 'double precision', 'money'];

export function isText({ type, typeNamespace }: TypeUse): boolean {
  return typeNamespace === undefined && TEXTS.includes(parseTypeName(type).base);
}

/** The constants that stand in the checks about a column, and may be values of it. */
export function constantsAbout(name: string, table: Table, base: BaseType): readonly string[] {
  const checks = Object.values(table.checks).filter(({ expression }) => expression.includes(name));
  const ofDomains = base.domains.flatMap(({ checks: all = {} }) => Object.values(all));
  return valuesIn([...checks.map(({ expression }) => expression), ...ofDomains], base);
}

/** Values of which there is a partition, for a column that decides to which one a row belongs. */
export function partitionValues(name: string, { partitionBy, partitions }: Table, base: BaseType): readonly string[] {
  const isKey = partitionBy?.keys.some((key) =>
    typeof key === 'string' ? key === name : key.column === name || key.expression?.includes(name),
  );
  const bounds = isKey ? Object.values(partitions).map(({ bound }) => lowerEnd(bound)) : [];
  return valuesIn(bounds, base);
}

const UPPER_END = ') to (';

/** What a bound says without its upper end, which is in no range. */
function lowerEnd(bound: string): string {
  const end = bound.toLowerCase().indexOf(UPPER_END);
  return end === -1 ? bound : bound.slice(0, end);
}

function valuesIn(expressions: readonly string[], base: TypeUse): readonly string[] {
  const isNumber = base.typeNamespace === undefined && NUMBERS.includes(parseTypeName(base.type).base);
  const constants = expressions.map((expression) => constantsIn(expression));
  return constants.flatMap(({ texts, numbers }) => (isNumber ? [...numbers, ...texts.filter(isNumeric)] : texts));
}

function isNumeric(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}
