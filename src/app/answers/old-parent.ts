import type { Rename, RenamedKind } from '../../schema/index.ts';
import type { NamedObject } from './name-index.ts';

/** The names, as they are before, of what an object is in: of its namespace, and of its table or type. */
export function oldParent({ kind, path }: NamedObject, renames: readonly Rename[]): readonly string[] {
  const parents = path.slice(0, -1);
  const [namespace = '', inNamespace] = parents;
  const oldNamespace = formerly(['namespace'], [namespace], renames)?.[0] ?? namespace;
  if (inNamespace === undefined) return parents.length === 0 ? [] : [oldNamespace];
  return formerly(kind === 'label' ? ['enum'] : ['table', 'view'], parents, renames) ?? [oldNamespace, inNamespace];
}

function formerly(
  kinds: readonly RenamedKind[],
  path: readonly string[],
  renames: readonly Rename[],
): readonly string[] | undefined {
  const key = JSON.stringify(path);
  return renames.find(({ kind, to }) => kinds.includes(kind) && JSON.stringify(to) === key)?.from;
}
