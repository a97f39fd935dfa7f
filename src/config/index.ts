export type { EntityClass, MoultConfig, Settings } from './config.ts';
export { databaseUrl } from './database-url.ts';
export type { Environment, UrlSource } from './database-url.ts';
export { findConfigs, loadConfig } from './load-config.ts';
export { parseConfig } from './parse-config.ts';
