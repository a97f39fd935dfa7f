import { existsSync, readFileSync } from 'node:fs';

import type { Settings } from '../config/index.ts';
import { statsDamaged } from '../errors/index.ts';
import type { TableSizes } from '../hazards/index.ts';
import { writeAtomically } from '../migrations/index.ts';
import { withJsonPlace } from './json-place.ts';

/** What a live database says about the work that a migration makes there. */
export interface TableStats {
  /** Major version of the server. */
  readonly server: number;
  /** By name, as hazards spell it: `user`, `app.user`. */
  readonly tables: TableSizes;
}

const FORMAT = 1;
const INCOMPLETE = 'It lacks the server’s version, or the rows and bytes of a table.';

/**
 * Reads the stats file of a project. Without one, nothing is known of sizes.
 *
 * @throws MoultError when it is not what `moult stats pull` writes
 */
export async function readStats({ stats: file }: Settings): Promise<TableStats | undefined> {
  if (!existsSync(file)) return undefined;
  const found = await parse(readFileSync(file, 'utf8'), file);
  if (!isStats(found)) throw statsDamaged(INCOMPLETE, { file, line: 1, column: 1 });
  return { server: found.server, tables: found.tables };
}

async function parse(text: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw await withJsonPlace(statsDamaged('It is no JSON.', { file, line: 1, column: 1 }, error), text);
  }
}

function isStats(value: unknown): value is TableStats {
  if (!isRecord(value) || value['format'] !== FORMAT || typeof value['server'] !== 'number') return false;
  return isRecord(value['tables']) && Object.values(value['tables']).every(isSize);
}

function isSize(value: unknown): boolean {
  return isRecord(value) && typeof value['rows'] === 'number' && typeof value['bytes'] === 'number';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Writes the stats file: one line a table, so that a reviewer sees which table grew. */
export async function writeStats({ stats: path }: Settings, { server, tables }: TableStats): Promise<void> {
  const lines = Object.entries(tables).map(([name, size]) => `    ${JSON.stringify(name)}: ${JSON.stringify(size)}`);
  const body = lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n  }`;
  await writeAtomically([
    { path, text: `{\n  "format": ${FORMAT},\n  "server": ${server},\n  "tables": ${body}\n}\n` },
  ]);
}
