export { defineConfig } from './config.ts';
export type { MoultConfig, Settings } from './config.ts';
export { databaseUrl } from './database-url.ts';
export type { Environment } from './database-url.ts';
export { loadConfig } from './load-config.ts';
