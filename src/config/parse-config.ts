import { resolve } from 'node:path';

import { configInvalid } from '../errors/index.ts';
import type { DeclaredObjects } from '../mapping/index.ts';
import { isObjectPattern } from '../schema/index.ts';
import type { EntityClass, MoultConfig, Settings } from './config.ts';
import { flag, isRecord, isText, recordFaults, record, text, texts, value as valueForm } from './forms.ts';
import type { Form } from './forms.ts';

const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const entities = valueForm(
  'a glob, a list of globs, or a list of classes',
  (value) =>
    isText(value) || isTexts(value) || (Array.isArray(value) && value.every((item) => typeof item === 'function')),
);

const OWN_DECORATORS = 'an object whose values are names of decorators (`Property`, `ManyToOne` …) or `ignore`';

/** Loads the vocabulary, which few configurations mention. */
async function decoratorsForm(): Promise<Form> {
  const { isDecoratorName } = await import('../decorators/index.ts');
  const isKnown = (name: unknown): boolean => typeof name === 'string' && (name === 'ignore' || isDecoratorName(name));
  return valueForm(OWN_DECORATORS, (value) => isRecord(value) && Object.values(value).every(isKnown));
}

type OwnForms = { readonly [Key in Exclude<keyof MoultConfig, keyof DeclaredObjects>]: Form };

const journalRecord = record({ table: text, seeds: text, namespace: text });

/** One table can't hold both. */
function journalForm(given: unknown, path: string): readonly string[] {
  const faults = journalRecord(given, path);
  if (faults.length > 0) return faults;
  const { table, seeds } = journalOf(given as NonNullable<MoultConfig['journal']>); // just checked
  return table === seeds ? [`\`${path}.table\` and \`${path}.seeds\` name the same table.`] : [];
}

function journalOf({
  table = 'moult_migrations',
  seeds = 'moult_seeds',
  namespace = 'public',
}: NonNullable<MoultConfig['journal']>): Settings['journal'] {
  return { table, seeds, namespace };
}

const FORMS: OwnForms = {
  entities,
  migrations: text,
  seeds: text,
  snapshot: text,
  stats: text,
  url: text,
  journal: journalForm,
  drift: record({
    ignore: valueForm(
      'a list of patterns like `table:audit_*`',
      (value) => Array.isArray(value) && value.every((item) => typeof item === 'string' && isObjectPattern(item)),
    ),
  }),
  inferNullability: flag,
  inferDefaults: flag,
  types: texts,
  decorators: valueForm(OWN_DECORATORS, isRecord),
};

/** What a configuration may declare; most declare nothing, so the forms of these load when they are needed. */
const DECLARED: { readonly [Kind in keyof Required<DeclaredObjects>]: Form } = {
  extensions: anything,
  namespaces: anything,
  enums: anything,
  domains: anything,
  composites: anything,
  ranges: anything,
  sequences: anything,
  routines: anything,
};

function anything(): readonly string[] {
  return [];
}

/**
 * Checks a configuration and fills in what it leaves open.
 *
 * @param file named in errors
 * @param root folder that relative paths start from
 * @throws MoultError with all faults at once
 */
export async function parseConfig(value: unknown, { file, root }: { file: string; root: string }): Promise<Settings> {
  const faults = await findFaults(value);
  if (faults.length > 0) throw configInvalid(file, faults);
  const config = value as MoultConfig; // every key was checked
  return {
    root,
    ...origin(config.entities ?? 'entities/**/*.ts'),
    migrations: resolve(root, config.migrations ?? 'migrations'),
    snapshot: resolve(root, config.snapshot ?? '.snapshot.json'),
    stats: resolve(root, config.stats ?? '.stats.json'),
    url: config.url,
    seeds: resolve(root, config.seeds ?? 'seeds'),
    journal: journalOf(config.journal ?? {}),
    drift: { ignore: config.drift?.ignore ?? [] },
    inferNullability: config.inferNullability ?? true,
    inferDefaults: config.inferDefaults ?? true,
    types: config.types ?? [],
    declared: Object.fromEntries(Object.entries(config).filter(([key]) => Object.hasOwn(DECLARED, key))),
    decorators: config.decorators ?? {},
    local: resolve(root, '.moult'),
  };
}

/** Globs or classes; a list holds one kind of them. */
function origin(given: NonNullable<MoultConfig['entities']>): Pick<Settings, 'entities' | 'classes'> {
  const list: readonly (string | EntityClass)[] = typeof given === 'string' ? [given] : given;
  return {
    entities: list.filter((item) => typeof item === 'string'),
    classes: list.filter((item) => typeof item !== 'string'),
  };
}

async function findFaults(value: unknown): Promise<string[]> {
  if (!isRecord(value)) return ['It does not export an object.'];
  const hasDeclared = Object.keys(DECLARED).some((key) => value[key] !== undefined);
  const declared = hasDeclared ? (await import('./declared-forms.ts')).DECLARED_FORMS : DECLARED;
  const decorators = value['decorators'] === undefined ? FORMS.decorators : await decoratorsForm();
  return recordFaults(value, { ...FORMS, ...declared, decorators }, '');
}
