import { routineKey } from '../../schema/index.ts';
import type { Routine, RoutineArgument } from '../../schema/index.ts';
import type { MappingSettings } from '../settings.ts';
import type { QualifiedName } from '../schema-builder.ts';
import { addOnce, declaredIn, qualifiedName, refuse } from './declaration-site.ts';
import type { DeclarationSite } from './declaration-site.ts';
import type { DeclaredRoutine } from './declared-objects.ts';
import { returnType, routineType } from './routine-types.ts';

/** The names of all routines that the configuration declares. */
export function declaredRoutines({ declared }: MappingSettings): QualifiedName[] {
  return (declared?.routines ?? []).map(nameOf);
}

/** Adds functions and procedures. */
export function addRoutines(site: DeclarationSite): void {
  for (const [index, given] of (declaredIn(site).routines ?? []).entries()) {
    const { namespace, name } = nameOf(given);
    const label = `routines[${index}]`;
    const list = argumentsOf(given, { namespace, label }, site);
    const routine: Routine = { name, arguments: list, ...facts(given, { namespace, label }, site) };
    if (given.kind !== 'procedure' && given.returns === undefined && !list.some(isResult)) {
      refuse(site, label, 'It returns nothing: give `returns`, if only void, or an argument with mode out.');
    }
    addOnce(site, { kind: 'routines', label, namespace, name: routineKey(routine) }, routine);
  }
}

function isResult({ mode }: RoutineArgument): boolean {
  return mode === 'out' || mode === 'inout';
}

function nameOf({ name, schema }: DeclaredRoutine): QualifiedName {
  return schema === undefined ? qualifiedName(name) : { namespace: schema, name };
}

interface Label {
  readonly namespace: string;
  readonly label: string;
}

function argumentsOf(given: DeclaredRoutine, { namespace, label }: Label, site: DeclarationSite): RoutineArgument[] {
  return (given.arguments ?? []).map(({ name, type, mode, default: value }, index) => ({
    ...(name !== undefined && { name }),
    type: routineType(type.trim(), { site, label: `${label}.arguments[${index}].type`, home: namespace }),
    ...(mode !== undefined && mode !== 'in' && { mode }),
    ...(value !== undefined && { default: value }),
  }));
}

/** PostgreSQL's cost of a function that is not written in C, and its guess at the rows of one that gives several. */
const USUAL = { cost: 100, rows: 1000 };

function facts(
  given: DeclaredRoutine,
  { namespace, label }: Label,
  site: DeclarationSite,
): Omit<Routine, 'name' | 'arguments'> {
  const { returns, settings = {}, comment } = given;
  return {
    ...(given.kind === 'procedure' && { kind: given.kind }),
    ...(returns !== undefined && {
      returns: returnType(returns, { site, label: `${label}.returns`, home: namespace }),
    }),
    language: given.language?.toLowerCase() ?? usualLanguage(given),
    body: given.body.trim(),
    ...Object.fromEntries(FLAGS.filter((flag) => given[flag] === true).map((flag) => [flag, true] as const)),
    ...unusual(given),
    ...(Object.keys(settings).length > 0 && { settings }),
    ...(comment !== undefined && { comment }),
  };
}

const FLAGS = ['atomic', 'strict', 'securityDefiner', 'leakproof', 'window'] as const;

function unusual({
  volatility = 'volatile',
  parallel = 'unsafe',
  cost = USUAL.cost,
  rows = USUAL.rows,
}: DeclaredRoutine): Partial<Routine> {
  return {
    ...(volatility !== 'volatile' && { volatility }),
    ...(parallel !== 'unsafe' && { parallel }),
    ...(cost !== USUAL.cost && { cost }),
    ...(rows !== USUAL.rows && { rows }),
  };
}

function usualLanguage({ kind, returns, atomic }: DeclaredRoutine): string {
  if (atomic === true) return 'sql';
  return kind === 'procedure' || returns?.trim().toLowerCase().endsWith('trigger') ? 'plpgsql' : 'sql';
}
