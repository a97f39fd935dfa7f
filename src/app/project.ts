import { loadConfig, parseConfig } from '../config/index.ts';
import type { MoultConfig, Settings } from '../config/index.ts';

/** Which project a use case works on. */
export interface ProjectOptions {
  /** The project's folder; the working directory of the process unless given. */
  readonly cwd?: string;
  /** A configuration file, relative to `cwd`, or a configuration itself. Looked for in `cwd` unless given. */
  readonly config?: string | MoultConfig;
  /** What `loadSettings` gave; `config` then counts for nothing. Saves reading the configuration for every call. */
  readonly settings?: Settings;
}

/**
 * Finds and checks the configuration of a project, and fills in what it leaves open.
 *
 * @throws MoultError with outcome `input` and all faults at once
 */
export async function loadSettings({ cwd = process.cwd(), config, settings }: ProjectOptions = {}): Promise<Settings> {
  if (settings !== undefined) return settings;
  if (typeof config === 'object') return parseConfig(config, { file: 'config', root: cwd });
  return await loadConfig(cwd, config);
}
