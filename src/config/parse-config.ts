import { resolve } from 'node:path';

import { configInvalid, nearest } from '../errors/index.ts';
import type { EntityClass, MoultConfig, Settings } from './config.ts';

/** What a value must be, and whether it is. */
interface Form {
  readonly expected: string;
  readonly accepts: (value: unknown) => boolean | Promise<boolean>;
}

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';
const isTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);

const text: Form = { expected: 'a text', accepts: isText };
const flag: Form = { expected: 'true or false', accepts: (value) => typeof value === 'boolean' };
const texts: Form = { expected: 'a list of texts', accepts: isTexts };
const entities: Form = {
  expected: 'a glob, a list of globs, or a list of classes',
  accepts: (value) =>
    isText(value) || isTexts(value) || (Array.isArray(value) && value.every((item) => typeof item === 'function')),
};

const OWN_DECORATORS = 'an object whose values are names of decorators (`Property`, `ManyToOne` …) or `ignore`';

/** Loads the vocabulary, which few configurations mention. */
async function refersToDecorators(value: unknown): Promise<boolean> {
  if (!isRecord(value)) return false;
  const { isDecoratorName } = await import('../decorators/index.ts');
  return Object.values(value).every((name) => typeof name === 'string' && (name === 'ignore' || isDecoratorName(name)));
}

const FORMS: Readonly<Record<keyof MoultConfig, Form>> = {
  entities,
  migrations: text,
  snapshot: text,
  url: text,
  journal: { expected: 'an object', accepts: isRecord },
  inferNullability: flag,
  inferDefaults: flag,
  types: texts,
  decorators: { expected: OWN_DECORATORS, accepts: refersToDecorators },
};

const JOURNAL_FORMS = { table: text, namespace: text };

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
    url: config.url,
    journal: { table: config.journal?.table ?? 'moult_migrations', namespace: config.journal?.namespace ?? 'public' },
    inferNullability: config.inferNullability ?? true,
    inferDefaults: config.inferDefaults ?? true,
    types: config.types ?? [],
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
  const { journal = {} } = value;
  const journalFaults = isRecord(journal) ? await check(journal, JOURNAL_FORMS, 'journal.') : [];
  return [...(await check(value, FORMS, '')), ...journalFaults];
}

async function check(
  values: Record<string, unknown>,
  forms: Readonly<Record<string, Form>>,
  prefix: string,
): Promise<string[]> {
  const faults: string[] = [];
  for (const [key, value] of Object.entries(values)) {
    const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
    if (form === undefined) faults.push(unknownKey(key, Object.keys(forms), prefix));
    else if (value !== undefined && !(await form.accepts(value)))
      faults.push(`\`${prefix}${key}\` must be ${form.expected}.`);
  }
  return faults;
}

function unknownKey(key: string, known: readonly string[], prefix: string): string {
  const near = nearest(key, known);
  const hint = near === undefined ? `known are ${known.join(', ')}.` : `did you mean \`${prefix}${near}\`?`;
  return `\`${prefix}${key}\` is not known; ${hint}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
