export type * from './schema.ts';
export * from './structure.ts';
