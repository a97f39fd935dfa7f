import type { Settings } from '../config/index.ts';
import { leaseTable } from '../runner/index.ts';

/** The tables that moult itself keeps in a database. */
export function ownTables({ journal: { namespace, table, seeds } }: Settings): {
  readonly namespace: string;
  readonly name: string;
}[] {
  return [table, seeds].flatMap((name) => [name, leaseTable({ table: name })]).map((name) => ({ namespace, name }));
}

interface Watching {
  readonly driftIgnore: readonly string[];
  readonly ownTables: ReturnType<typeof ownTables>;
}

/** What of a database a run does not watch over. */
export function unwatched(settings: Settings): Watching {
  return { driftIgnore: settings.drift.ignore, ownTables: ownTables(settings) };
}
