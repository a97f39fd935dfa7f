import type { Catalog } from './catalog/catalog.ts';
import { emptyCatalog } from './catalog/catalog.ts';
import { applyStatement } from './catalog/apply-statement.ts';
import { catalogOf } from './catalog/from-schema.ts';
import { partsOf } from './catalog/names.ts';
import { settle } from './catalog/settle.ts';
import { classifyConversion } from './facts/classify-conversion.ts';
import { classifyWith } from './facts/classify-with.ts';
import { factsOf } from './facts/facts-of.ts';
import type { StatementFacts } from './facts/statement-facts.ts';
import type { HazardContext, HazardStep } from './hazard-context.ts';
import type { JudgedMigration, JudgedStatement, Unreadable } from './judged.ts';
import type { ParsedStatement, Parser } from './parse/load-parser.ts';

const NEWEST = 18;

function versionOf({ serverVersion = NEWEST }: HazardContext): number {
  return serverVersion;
}

/** Reads a migration statement by statement, each with what is known of the database at its moment. */
export function judgeMigration(steps: readonly HazardStep[], context: HazardContext, parser: Parser): JudgedMigration {
  const catalog = catalogBefore(context, parser);
  for (const earlier of context.sameRun ?? []) read(earlier, { catalog, parser, context });
  const { statements, unreadable } = read(steps, { catalog, parser, context });
  const expectations = steps.flatMap((step) =>
    'kind' in step && step.kind === 'expect' ? [parser.words(step.sql)] : [],
  );
  return { statements, unreadable, after: catalog, expectations, version: versionOf(context), context };
}

function catalogBefore({ schema, earlier }: HazardContext, parser: Parser): Catalog {
  const catalog = schema === undefined ? emptyCatalog(earlier !== undefined) : catalogOf(schema, parser);
  for (const sql of earlier ?? []) {
    const parsed = parser.parse(sql);
    if ('statements' in parsed) for (const { node } of parsed.statements) applyStatement(node, catalog);
  }
  settle(catalog);
  return catalog;
}

interface Reading {
  readonly catalog: Catalog;
  readonly parser: Parser;
  readonly context: HazardContext;
}

/** A step of the migration as statements, each in its transaction. */
function read(steps: readonly HazardStep[], reading: Reading): Pick<JudgedMigration, 'statements' | 'unreadable'> {
  const statements: JudgedStatement[] = [];
  const unreadable: Unreadable[] = [];
  let transaction = 0;
  let number = 0;
  for (const [step, one] of steps.entries()) {
    if ('kind' in one && one.kind === 'expect') continue;
    if (!('sql' in one)) {
      transaction += 1;
      continue;
    }
    const outside = one.transaction === 'outside';
    if (outside) transaction += 1;
    const parsed = reading.parser.parse(one.sql);
    if ('fault' in parsed) unreadable.push({ step, sql: one.sql, fault: parsed.fault });
    else {
      // Several statements that are sent together are one transaction all the same.
      const planned = one.loses === undefined ? {} : { planned: one.loses };
      const own = outside && parsed.statements.length < 2 ? null : transaction;
      for (const { node, sql } of parsed.statements) {
        const judged = judgeOne({ node, sql }, reading);
        statements.push(
          ...judged.map((facts) => ({ ...facts, node, sql, step, number, transaction: own, ...planned })),
        );
        number += 1;
      }
    }
    if (outside || one.transaction === 'commitAfter') transaction += 1;
  }
  return { statements, unreadable };
}

type Judged = Pick<JudgedStatement, 'facts' | 'fresh' | 'usedBy' | 'cutNames'>;

function judgeOne({ node, sql }: ParsedStatement, { catalog, parser, context }: Reading): Judged[] {
  const scene = {
    catalog,
    parser,
    version: versionOf(context),
    classify:
      context.conversions === undefined ? classifyConversion : classifyWith(context.conversions, versionOf(context)),
  };
  const all = factsOf(node, scene);
  const judged = all.map((facts) => ({
    facts,
    fresh: new Set(tablesOf(facts).filter((table) => catalog.relations.get(table)?.fresh === true)),
    cutNames: cutNames(facts, sql, parser),
    usedBy: routinesThatName(facts, catalog, parser),
  }));
  applyStatement(node, catalog);
  return judged;
}

const LONGEST_NAME = 63;

/** The parser cuts names itself; the words of the text are whole. */
function cutNames({ makes }: StatementFacts, sql: string, parser: Parser): string[] {
  const bytes = (name: string): number => new TextEncoder().encode(name).length;
  if (makes.names.every((name) => bytes(name) < LONGEST_NAME)) return [];
  return [...parser.words(sql)].filter((word) => bytes(word) > LONGEST_NAME);
}

const GONE = new Set(['dropped', 'renamed', 'moved']);

/** Routines whose text names the object, and for a column its table too. The server keeps such texts without checking them. */
function routinesThatName({ breaksClients }: StatementFacts, catalog: Catalog, parser: Parser): string[] {
  const names = breaksClients
    .filter(({ how, noun }) => GONE.has(how) && noun !== 'type')
    .map(({ noun, name }) => partsOf(name).slice(noun === 'column' ? -2 : -1));
  if (names.length === 0) return [];
  return [...catalog.routines]
    .filter(([, { body }]) => names.some((parts) => parts.every((part) => parser.words(body).has(part))))
    .map(([name]) => name);
}

function tablesOf({ makes, ...facts }: StatementFacts): string[] {
  return [
    facts.locks,
    facts.rewrites,
    facts.scans,
    facts.builds,
    facts.mayFailOn,
    facts.writes,
    facts.rebuildsIndexes,
    facts.loses,
    facts.drops,
    makes.columns,
    makes.indexes,
    makes.foreignKeys,
  ].flatMap((list) => list.flatMap(({ table }) => (table === undefined ? [] : [table])));
}
