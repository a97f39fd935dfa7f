import { join } from 'node:path';

import { expect } from 'vitest';

import { MoultError } from '../../src/errors/index.ts';
import { DEFAULT_MAPPING, mapToSchema } from '../../src/mapping/index.ts';
import type { DeclaredObjects } from '../../src/mapping/index.ts';
import { describeClasses, scanSources } from '../../src/scan/index.ts';
import type { Namespace, Schema, Table, View } from '../../src/schema/index.ts';
import { createProject } from '../scan/project.ts';
import { runEntities } from '../scan/run-entities.ts';

export const IMPORTS = `import { Check, Embeddable, Embedded, Entity, Enum, Exclusion, Filter, Formula, Index, ManyToMany, ManyToOne, OneToMany, OneToOne, Policy, PrimaryKey, Property, Trigger, Unique, quote, raw } from 'moult';
`;

/** The schema of entities, which is the same for their sources and for their classes at run time. */
export async function schemaOf(text: string, declared: DeclaredObjects = {}): Promise<Schema> {
  const project = createProject({ 'entities/a.ts': IMPORTS + text });
  try {
    const settings = { ...DEFAULT_MAPPING, declared };
    const fromSources = mapToSchema(await scanSources({ patterns: ['entities/*.ts'], cwd: project.cwd }), settings);
    const classes = describeClasses(runEntities([join(project.cwd, 'entities/a.ts')]));
    expect(mapToSchema(classes, settings)).toEqual(fromSources);
    return fromSources;
  } finally {
    project.dispose();
  }
}

/** What differs from an empty namespace in `public`. */
export async function publicOf(text: string, declared: DeclaredObjects = {}): Promise<Namespace> {
  const { namespaces } = await schemaOf(text, declared);
  return namespaces['public'] as Namespace; // it always exists
}

/** The facts of the table `a`, those that are empty left out. */
export async function tableOf(text: string, declared: DeclaredObjects = {}): Promise<Partial<Table>> {
  return withoutEmpty((await publicOf(text, declared)).tables['a'] ?? {});
}

/** As above, of the view `v`. */
export async function viewOf(text: string): Promise<Partial<View>> {
  return withoutEmpty((await publicOf(text)).views['v'] ?? {});
}

function withoutEmpty<Value extends object>(value: Value): Partial<Value> {
  const entries = Object.entries(value) as [string, unknown][];
  const isEmpty = (fact: unknown): boolean =>
    typeof fact === 'object' && fact !== null && Object.keys(fact).length === 0;
  return Object.fromEntries(entries.filter(([, fact]) => !isEmpty(fact))) as Partial<Value>; // only facts of it are left
}

/** The messages with which reading or mapping the entities ends, each with its line; the text begins on line 2. */
export async function faultsOf(text: string, declared: DeclaredObjects = {}): Promise<string[]> {
  const project = createProject({ 'entities/a.ts': IMPORTS + text });
  try {
    const descriptors = await scanSources({ patterns: ['entities/*.ts'], cwd: project.cwd });
    mapToSchema(descriptors, { ...DEFAULT_MAPPING, declared });
    return [];
  } catch (error) {
    if (!(error instanceof MoultError)) throw error;
    return error.problems.map(({ message, place }) => (place === undefined ? message : `${place.line}: ${message}`));
  } finally {
    project.dispose();
  }
}

/** An entity with table `a`: its decorators on line 2, its class on line 3, its other members on line 4. */
export function entity(decorators: string, members: string, options = ''): string {
  return `${decorators}\n@Entity(${options}) class A { @PrimaryKey() id!: number;\n${members} }`;
}
