import { recording, type AnyDecorator, type EntityDecorator } from './decorator-types.ts';
import type { CheckOptions, ExclusionOptions, IndexOptions, UniqueOptions } from './options/index-options.ts';

/** An index, over the property it stands on or over `properties`. */
export function Index<Owner = unknown>(options: IndexOptions<Owner> = {}): AnyDecorator {
  return recording('Index', [options]);
}

/** A unique constraint, over the property it stands on or over `properties`. */
export function Unique<Owner = unknown>(options: UniqueOptions<Owner> = {}): AnyDecorator {
  return recording('Unique', [options]);
}

/** A check constraint. */
export function Check<Owner = unknown>(options: CheckOptions<Owner>): AnyDecorator {
  return recording('Check', [options]);
}

/** An exclusion constraint: no two rows may collide. */
export function Exclusion<Owner = unknown>(options: ExclusionOptions<Owner>): EntityDecorator {
  return recording('Exclusion', [options]);
}
