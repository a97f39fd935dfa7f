import type { PropertyDescriptor } from './property-descriptor.ts';
import type { MappingSettings } from './settings.ts';

/** What the decorator says wins; else the declaration and a `null` to start with tell, where the settings let them. */
export function isNullable(
  { options, declared, initial }: PropertyDescriptor,
  { settings }: { readonly settings: MappingSettings },
): boolean {
  if (options.primary) return false;
  if (options.nullable !== undefined) return options.nullable;
  return (settings.inferNullability && declared?.optional === true) || (settings.inferDefaults && initial === null);
}
