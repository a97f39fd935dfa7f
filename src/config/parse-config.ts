import { resolve } from 'node:path';

import { isDecoratorName } from '../decorators/index.ts';
import { configInvalid, nearest } from '../errors/index.ts';
import type { EntityClass, MoultConfig, Settings } from './config.ts';

/** What a value must be, and whether it is. */
interface Form {
  readonly expected: string;
  accepts(value: unknown): boolean;
}

const text: Form = { expected: 'a text', accepts: (value) => typeof value === 'string' && value !== '' };
const flag: Form = { expected: 'true or false', accepts: (value) => typeof value === 'boolean' };
const texts: Form = {
  expected: 'a list of texts',
  accepts: (value) => Array.isArray(value) && value.every(text.accepts),
};
const entities: Form = {
  expected: 'a glob, a list of globs, or a list of classes',
  accepts: (value) =>
    text.accepts(value) ||
    texts.accepts(value) ||
    (Array.isArray(value) && value.every((item) => typeof item === 'function')),
};

const decorators: Form = {
  expected: 'an object whose values are names of decorators (`Property`, `ManyToOne` …) or `ignore`',
  accepts: (value) =>
    isRecord(value) &&
    Object.values(value).every((name) => typeof name === 'string' && (name === 'ignore' || isDecoratorName(name))),
};

const FORMS: Readonly<Record<keyof MoultConfig, Form>> = {
  entities,
  migrations: text,
  snapshot: text,
  url: text,
  journal: { expected: 'an object', accepts: isRecord },
  inferNullability: flag,
  inferDefaults: flag,
  types: texts,
  decorators,
};

const JOURNAL_FORMS = { table: text, namespace: text };

/**
 * Checks a configuration and fills in what it leaves open.
 *
 * @param file named in errors
 * @param root folder that relative paths start from
 * @throws MoultError with all faults at once
 */
export function parseConfig(value: unknown, { file, root }: { file: string; root: string }): Settings {
  const faults = findFaults(value);
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

function findFaults(value: unknown): string[] {
  if (!isRecord(value)) return ['It does not export an object.'];
  const { journal = {} } = value;
  const journalFaults = isRecord(journal) ? check(journal, JOURNAL_FORMS, 'journal.') : [];
  return [...check(value, FORMS, ''), ...journalFaults];
}

function check(values: Record<string, unknown>, forms: Readonly<Record<string, Form>>, prefix: string): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
    if (form === undefined) return [unknownKey(key, Object.keys(forms), prefix)];
    return value === undefined || form.accepts(value) ? [] : [`\`${prefix}${key}\` must be ${form.expected}.`];
  });
}

function unknownKey(key: string, known: readonly string[], prefix: string): string {
  const near = nearest(key, known);
  const hint = near === undefined ? `known are ${known.join(', ')}.` : `did you mean \`${prefix}${near}\`?`;
  return `\`${prefix}${key}\` is not known; ${hint}`;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
