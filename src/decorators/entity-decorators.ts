import { recording, type EntityDecorator } from './decorator-types.ts';
import type { EmbeddableOptions, EntityOptions } from './options/entity-options.ts';
import type { FilterOptions, TriggerOptions } from './options/index-options.ts';

/** A class with a table of its own. */
export function Entity(options: EntityOptions = {}): EntityDecorator {
  return recording('Entity', [options]);
}

/** A class whose properties become columns of the entities that embed it. */
export function Embeddable(options: EmbeddableOptions = {}): EntityDecorator {
  return recording('Embeddable', [options]);
}

/** A trigger on the table. */
export function Trigger(options: TriggerOptions): EntityDecorator {
  return recording('Trigger', [options]);
}

/** A condition an object-relational mapper adds to queries; no effect on the schema. */
export function Filter(options: FilterOptions): EntityDecorator {
  return recording('Filter', [options]);
}
