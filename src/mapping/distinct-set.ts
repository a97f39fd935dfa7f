import { duplicateName } from '../errors/index.ts';
import { namedSet } from '../schema/index.ts';
import type { Named } from '../schema/index.ts';
import type { MappedEntity, MappingRun } from './mapped-entity.ts';

export interface Owner {
  readonly entity: MappedEntity;
  readonly run: MappingRun;
}

/** Makes a set; two different things of one name are reported, since the set could keep one of them only. */
export function distinctSet<Value>(
  noun: string,
  entries: readonly (readonly [string, Value])[],
  { entity, run }: Owner,
): Named<Value> {
  const known = new Map<string, string>();
  for (const [name, value] of entries) {
    const text = JSON.stringify(value);
    if ((known.get(name) ?? text) !== text) {
      const { descriptor, table } = entity;
      run.problems.push(duplicateName(`a ${noun} of ${table}`, name, descriptor.place));
    }
    known.set(name, text);
  }
  return namedSet(entries);
}
