import type { LockMode, StatementFacts } from '../../src/hazards/facts/statement-facts.ts';
import { atLeast } from '../../src/hazards/facts/statement-facts.ts';
import { emptyCatalog } from '../../src/hazards/catalog/catalog.ts';
import { applyStatement } from '../../src/hazards/catalog/apply-statement.ts';
import { settle } from '../../src/hazards/catalog/settle.ts';
import { classifyWith } from '../../src/hazards/facts/classify-with.ts';
import { classifyConversion } from '../../src/plan/conversion/classify-conversion.ts';
import { factsOf } from '../../src/hazards/facts/facts-of.ts';
import { loadParser } from '../../src/hazards/parse/load-parser.ts';

/** What a statement does to tables, by name. */
export interface Effect {
  readonly locks: Readonly<Record<string, string>>;
  readonly rewritten: readonly string[];
  readonly rebuilt: readonly string[];
  readonly read: readonly string[];
}

export async function predict(setup: readonly string[], sql: string, version: number): Promise<Effect> {
  const parser = await loadParser();
  const catalog = emptyCatalog(true);
  const statements = (text: string) => {
    const parsed = parser.parse(text);
    if ('fault' in parsed) throw new Error(`${text}: ${parsed.fault.message}`);
    return parsed.statements.map(({ node }) => node);
  };
  for (const text of setup) for (const node of statements(text)) applyStatement(node, catalog);
  settle(catalog);
  const scene = { catalog, version, parser, classify: classifyWith(classifyConversion, version) };
  return effectOf(statements(sql).flatMap((node) => factsOf(node, scene)));
}

function effectOf(all: readonly StatementFacts[]): Effect {
  const locks = new Map<string, LockMode>();
  for (const { table, mode } of all.flatMap((one) => one.locks)) {
    const known = locks.get(table);
    if (known === undefined || atLeast(mode, known)) locks.set(table, mode);
  }
  const rewritten = all.flatMap((one) => one.rewrites).map(({ table }) => table);
  const rebuilt = all.flatMap((one) => one.rebuildsIndexes);
  const notRead = new Set(
    all
      .flatMap((one) => one.rewrites)
      .filter(({ because }) => because === 'truncate')
      .map(({ table }) => table),
  );
  const read = [
    ...rewritten.filter((table) => !notRead.has(table)),
    ...rebuilt.map(({ table }) => table),
    ...all.flatMap((one) => [...one.scans, ...one.builds]).map(({ table }) => table),
  ];
  return {
    locks: Object.fromEntries(
      [...locks].filter(([, mode]) => mode !== 'ACCESS SHARE').toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ),
    rewritten: sorted(rewritten),
    rebuilt: sorted(rebuilt.map(({ index }) => index)),
    read: sorted(read),
  };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}
