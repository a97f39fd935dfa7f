export type * from './entity-descriptor.ts';
export { mapToSchema } from './map-to-schema.ts';
export { DEFAULT_MAPPING } from './settings.ts';
export type { MappingSettings } from './settings.ts';
