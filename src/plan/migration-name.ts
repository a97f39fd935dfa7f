import { renameFragment } from './renames/rename-operation.ts';
import type { AnyOperation } from './rules.ts';
import { ruleOf } from './rules.ts';

/**
 * A name for a migration out of what it does: `add_user_phone`, `create_post_and_2_more`. Steps on a table that the
 * same migration makes are not worth a mention.
 *
 * @param longest number of characters above which steps are counted instead of named
 */
export function migrationName(operations: readonly AnyOperation[], longest: number): string {
  const created = new Set(operations.filter(({ type }) => type === 'createTable').map(({ id }) => tablePath(id.path)));
  const told = operations.filter(({ id, type }) => type === 'createTable' || !created.has(tablePath(id.path)));
  // A namespace comes and goes for what is in it.
  const contents = told.filter(({ id }) => id.kind !== 'namespace');
  const worthwhile = contents.length === 0 ? told : contents;
  const fragments = [...new Set(worthwhile.map(fragmentOf).filter((text) => text !== null))];
  const [first = 'changes', second] = fragments;
  if (fragments.length === 1) return first;
  const pair = `${first}_and_${second}`;
  if (fragments.length === 2 && pair.length <= longest) return pair;
  return `${first}_and_${fragments.length - 1}_more`;
}

function fragmentOf(step: AnyOperation): string | null {
  return step.type === 'renameObject' ? renameFragment(step) : ruleOf(step.id.kind).nameFragment(step);
}

function tablePath(path: readonly string[]): string {
  return JSON.stringify(path.slice(0, 2));
}
