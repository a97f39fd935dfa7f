import { isKind, type ColumnTypeValue } from '../describe/value.ts';
import type { Evaluator } from './evaluator.ts';
import type { SourceClass } from './source-class.ts';

/** What a custom type class says of its column: its own `getColumnType()`, else that of the class it extends. */
export function columnTypeOf(evaluator: Evaluator, type: SourceClass): ColumnTypeValue | undefined {
  const method = type.facts.members?.find((member) => member.name === 'getColumnType' && member.initial !== undefined);
  if (method?.initial !== undefined) {
    const written = evaluator.evaluate(method.initial, type.scope);
    const sql = isKind(written, 'function') ? written.call([]) : undefined;
    return typeof sql === 'string' ? { sql } : undefined;
  }
  if (type.facts.extends === undefined) return undefined;
  const base = evaluator.evaluate(type.facts.extends, type.scope);
  return isKind(base, 'class') ? base.columnType?.() : undefined;
}
