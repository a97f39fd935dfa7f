export { DiskCache } from './cache/disk-cache.ts';
export type { FactsCache } from './cache/facts-cache.ts';
export type { RegisteredDecorators } from './link/class-uses.ts';
export { describeClasses } from './describe-classes.ts';
export { scanSources } from './scan-sources.ts';
export type { ScanOptions } from './scan-sources.ts';
