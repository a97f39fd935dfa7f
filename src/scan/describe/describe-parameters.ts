import type { Named } from '../../schema/index.ts';
import type { OptionReader } from './option-reader.ts';
import { isComposed, isKind } from './value.ts';

/** `storageParameters`: names with texts, numbers or flags. */
export function describeParameters(options: OptionReader, name: string): Named<string> | undefined {
  const value = options.value(name);
  if (value === undefined || value === null) return undefined;
  if (!isKind(value, 'record')) return refuse(options, name);
  const parameters: [string, string][] = [];
  for (const [parameter, entry] of value.entries) {
    const given = entry.read();
    if (isComposed(given) || given === null) return refuse(options, name);
    if (given !== undefined) parameters.push([parameter.toLowerCase(), String(given)]);
  }
  return parameters.length === 0 ? undefined : Object.fromEntries(parameters);
}

function refuse(options: OptionReader, name: string): undefined {
  return options.unexpected(name, 'an object of texts, numbers, or true and false');
}
