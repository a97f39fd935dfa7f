export type * from './entity-descriptor.ts';
