import { recording, type EntityDecorator } from './decorator-types.ts';
import type { EmbeddableOptions, EntityOptions } from './options/entity-options.ts';
import type { FilterOptions } from './options/index-options.ts';
import type { PolicyOptions } from './options/policy-options.ts';
import type { TriggerOptions } from './options/trigger-options.ts';

/** A class with a table or a view of its own. */
export function Entity<Owner = unknown>(options: EntityOptions<Owner> = {}): EntityDecorator {
  return recording('Entity', [options]);
}

/** A class whose properties become columns of the entities that embed it. */
export function Embeddable(options: EmbeddableOptions = {}): EntityDecorator {
  return recording('Embeddable', [options]);
}

/** A trigger on the table or the view. */
export function Trigger<Owner = unknown>(options: TriggerOptions<Owner>): EntityDecorator {
  return recording('Trigger', [options]);
}

/** Which rows of the table a role may see and write. */
export function Policy<Owner = unknown>(options: PolicyOptions<Owner>): EntityDecorator {
  return recording('Policy', [options]);
}

/** A condition an object-relational mapper adds to queries; no effect on the schema. */
export function Filter(options: FilterOptions): EntityDecorator {
  return recording('Filter', [options]);
}
