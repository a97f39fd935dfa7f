import { Raw } from '../../decorators/index.ts';
import { toExpression } from '../describe/text-parts.ts';
import { functionOf, isKind, listOf, recordOf, unreadable, type Value } from '../describe/value.ts';
import {
  recordedParts,
  recordedPath,
  recordingColumns,
  recordingIndexName,
  recordingTable,
} from './column-recorder.ts';
import { isClass, runtimeClass } from './runtime-class.ts';

/** A value of a running program in the form both origins share. */
export function runtimeValue(value: unknown): Value {
  if (value === undefined || value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return textValue(value);
  // Sources give the digits too: no number may hold them.
  if (typeof value === 'bigint') return String(value);
  if (typeof value === 'function') return isClass(value) ? runtimeClass(value) : callback(value);
  return typeof value === 'object' ? objectValue(value) : unreadable(`a ${typeof value}`);
}

function textValue(text: string): Value {
  const expression = toExpression(recordedParts(text));
  return typeof expression === 'string' ? expression : { kind: 'text', parts: expression };
}

function objectValue(value: object): Value {
  const path = recordedPath(value);
  if (path !== undefined) return { kind: 'text', parts: [{ column: path }] };
  if (value instanceof Raw) return { kind: 'raw', parts: recordedParts(value.sql) };
  if (value instanceof Date) return unreadable('a Date object', undefined, 'computed');
  if (Array.isArray(value)) return listOf(value.map(runtimeValue));
  if ('getColumnType' in value) return runtimeClass(value.constructor, value);
  return recordOf(Object.entries(value).map(([name, item]) => [name, runtimeValue(item)]));
}

function callback(target: Function): Value {
  return functionOf((args) => {
    try {
      return runtimeValue(Reflect.apply(target, undefined, args.map(standIn)));
    } catch (error) {
      return unreadable(`the function fails: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
}

function standIn(value: Value): unknown {
  if (isKind(value, 'columns')) return recordingColumns();
  if (isKind(value, 'table')) return value.name === 'index' ? recordingIndexName : recordingTable();
  return value;
}
