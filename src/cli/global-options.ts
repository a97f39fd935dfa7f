import type { OptionSpecs } from './command.ts';

/** Options of every command. */
export const GLOBAL_OPTIONS = {
  config: { type: 'string', describe: 'Configuration file; moult.config.ts by default' },
  url: { type: 'string', describe: 'Database URL; by default DATABASE_URL, else the embedded database' },
  json: { type: 'boolean', describe: 'One JSON document on stdout, everything else on stderr' },
  quiet: { type: 'boolean', describe: 'Print errors only' },
  verbose: { type: 'boolean', describe: 'Print the SQL that is sent, and stack traces' },
} as const satisfies OptionSpecs;
