import type { Hazard } from './hazard.ts';
import type { HazardContext, HazardStep } from './hazard-context.ts';
import { judgeMigration } from './judge-migration.ts';
import type { JudgedMigration } from './judged.ts';
import { loadParser } from './parse/load-parser.ts';
import type { Finding, Rule } from './rule.ts';
import { RULES } from './rules/rules.ts';
import { estimate, sizeInWords } from './sizes/table-size.ts';

/** Half a second: users take it for slowness of the network. */
const QUIET_BELOW = 500;

/**
 * Finds what may hurt when a migration runs, by the facts of its statements. Generated and hand-written SQL are treated alike: both are read with
 * PostgreSQL's own parser, which is loaded by the first call.
 *
 * @param steps what the migration records, in order; the statements of a plan will do
 * @returns in the order of the statements, and for each statement by code
 */
export async function findHazards(
  steps: readonly HazardStep[],
  context: HazardContext = {},
): Promise<readonly Hazard[]> {
  const migration = judgeMigration(steps, context, await loadParser());
  return RULES.filter((rule) => !rule.optIn || context.optIn?.includes(rule.code))
    .flatMap((rule) => hazardsOf(rule, migration))
    .toSorted((a, b) => (a.step ?? -1) - (b.step ?? -1) || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

function hazardsOf(rule: Rule, migration: JudgedMigration): Hazard[] {
  const found = rule.find(migration).filter(({ work }) => work === undefined || !isQuick(work, migration.context));
  return found
    .map((finding) => hazardOf(rule, finding, migration.context))
    .filter((hazard, index, all) => index === all.findIndex((other) => isSame(hazard, other)));
}

/** The partitions of a table, say, would each say the same of one statement. */
function isSame(a: Hazard, b: Hazard): boolean {
  return a.step === b.step && a.object === b.object && a.message === b.message && a.sql === b.sql;
}

function isQuick(
  { table, kind }: NonNullable<Finding['work']>,
  { sizes, quietBelow = QUIET_BELOW }: HazardContext,
): boolean {
  const size = sizes !== undefined && Object.hasOwn(sizes, table) ? sizes[table] : undefined;
  return size !== undefined && estimate(kind, size) < quietBelow;
}

function hazardOf({ code, severity, title, fix }: Rule, finding: Finding, { sizes }: HazardContext): Hazard {
  const { at, step = at?.step, object, work } = finding;
  const size =
    work === undefined || sizes === undefined || !Object.hasOwn(sizes, work.table) ? undefined : sizes[work.table];
  const words = work === undefined || size === undefined ? '' : ` (${sizeInWords(work.kind, size)})`;
  return {
    code,
    severity,
    title,
    object,
    message: finding.message + words,
    fix: finding.fix ?? fix,
    ...(step !== undefined && { step }),
    ...(at !== undefined && { sql: at.sql }),
  };
}
