import {
  type Problem,
  dependenciesWrong,
  dependencyCircular,
  dependencyLater,
  dependencyPending,
  dependencyUnknown,
  nearest,
} from '../errors/index.ts';
import type { Migration, MigrationFile } from '../migrations/index.ts';
import type { JournalRow } from './journal.ts';
import type { Runnable } from './run-one.ts';
import { isUnfinished } from './unfinished.ts';

type Chosen = Omit<Runnable, 'migration'>;

export interface Dependencies {
  readonly migrations: readonly MigrationFile[];
  readonly rows: readonly JournalRow[];
  /** Loads each migration once. */
  readonly load: (chosen: Chosen) => Promise<Runnable>;
  /** Pending ones that are depended on join the run, instead of being missed. */
  readonly joining: boolean;
}

/**
 * Looks what migrations depend on (`static dependsOn`), before any of them runs.
 *
 * @returns them, with those that join, in the order of names
 * @throws MoultError with everything that is wrong: unknown, circular, later by its name, not applied
 */
export async function withDependencies(
  chosen: readonly Chosen[],
  dependencies: Dependencies,
): Promise<readonly Runnable[]> {
  const search = new Search(dependencies);
  const runnables = await Promise.all(chosen.map(dependencies.load));
  for (const runnable of runnables) search.found.set(runnable.file.name, runnable);
  for (const runnable of runnables) await search.visit(runnable, []);
  if (search.problems.length > 0) throw dependenciesWrong(search.problems);
  return [...search.found.values()].toSorted((a, b) => (a.file.name < b.file.name ? -1 : 1));
}

class Search {
  readonly found = new Map<string, Runnable>();
  readonly problems: Problem[] = [];
  readonly #visited = new Set<string>();
  readonly #dependencies: Dependencies;

  constructor(dependencies: Dependencies) {
    this.#dependencies = dependencies;
  }

  async visit(runnable: Runnable, path: readonly string[]): Promise<void> {
    const { name } = runnable.file;
    if (this.#visited.has(name)) return;
    this.#visited.add(name);
    for (const wanted of dependsOn(runnable.migration)) await this.#check(wanted, [...path, name]);
  }

  async #check(wanted: string, path: readonly string[]): Promise<void> {
    const name = path.at(-1) ?? '';
    const { migrations, rows, load, joining } = this.#dependencies;
    if (path.includes(wanted)) {
      this.problems.push(dependencyCircular([...path.slice(path.indexOf(wanted)), wanted]));
      return;
    }
    const file = migrations.find((one) => one.name === wanted);
    const row = rows.find((one) => one.name === wanted);
    const isApplied = row !== undefined && !isUnfinished(row);
    if (isApplied) return;
    if (file === undefined) {
      const names = migrations.map((one) => one.name);
      this.problems.push(dependencyUnknown(name, wanted, nearest(wanted, names)));
      return;
    }
    const runnable = this.found.get(wanted) ?? (await load({ file, ...(row !== undefined && { row }) }));
    const before = this.problems.length;
    await this.visit(runnable, path);
    if (this.problems.length > before) return; // a circle has one that comes later, too
    if (wanted > name) this.problems.push(dependencyLater(name, wanted));
    else if (joining) this.found.set(wanted, runnable);
    else if (!this.found.has(wanted)) this.problems.push(dependencyPending(name, wanted));
  }
}

/** What a class says that it depends on; nothing that is no list of names. */
function dependsOn(migration: Migration): readonly string[] {
  const { dependsOn: names } = migration.constructor as { dependsOn?: unknown }; // what a user's class may hold
  return Array.isArray(names) ? names.map(String) : [];
}
