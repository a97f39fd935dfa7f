export { DiskCache } from './cache/disk-cache.ts';
export type { FactsCache } from './cache/facts-cache.ts';
export type { RegisteredDecorators } from './link/class-uses.ts';
export { describeClasses } from './describe-classes.ts';
export { scan, scanSources } from './scan-sources.ts';
export type { Scan, ScanOptions } from './scan-sources.ts';
