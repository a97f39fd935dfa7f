import { join } from 'node:path';

import { expect } from 'vitest';

import { DEFAULT_MAPPING, mapWithAdvice } from '../../src/mapping/index.ts';
import type { DeclaredObjects, Mapped } from '../../src/mapping/index.ts';
import { describeClasses, scanSources } from '../../src/scan/index.ts';
import { createProject } from '../scan/project.ts';
import { runEntities } from '../scan/run-entities.ts';
import { IMPORTS } from './both-origins.ts';

/** Schema and advice of entities, which are the same for their sources and for their classes at run time but for places. */
export async function mapped(text: string, declared: DeclaredObjects = {}): Promise<Mapped> {
  const project = createProject({ 'entities/a.ts': IMPORTS + text });
  try {
    const settings = { ...DEFAULT_MAPPING, declared };
    const sources = mapWithAdvice(await scanSources({ patterns: ['entities/*.ts'], cwd: project.cwd }), settings);
    const classes = mapWithAdvice(describeClasses(runEntities([join(project.cwd, 'entities/a.ts')])), settings);
    expect(classes.schema).toEqual(sources.schema);
    expect(classes.advice.columns).toEqual(sources.advice.columns);
    expect(classes.advice.renames).toEqual(sources.advice.renames.map(({ place: _, ...hint }) => hint));
    return sources;
  } finally {
    project.dispose();
  }
}

/** The hints as lines: `column public.user.mobile was phone or Phone (line 3)`, where the hint is written. */
export async function hintsOf(text: string, declared: DeclaredObjects = {}): Promise<string[]> {
  const { advice } = await mapped(text, declared);
  const lines = (IMPORTS + text).split('\n');
  return advice.renames.map(({ kind, to, from, place, implied }) => {
    const written = place === undefined ? '' : (lines[place.line - 1] ?? '').slice(place.column - 1);
    if (place !== undefined) expect(written).toMatch(/^(renamed|nativeEnumRenamed|foreignKeyRenamed)(From|Labels)/u);
    const names = from.map((parts) => parts.join('.')).join(' or ');
    const where = place === undefined ? '' : ` (line ${place.line})`;
    return `${kind} ${to.join('.')} was ${names}${where}${implied === true ? ', so follows' : ''}`;
  });
}

/** What is said of columns: their names → the SQL. */
export async function columnAdviceOf(text: string): Promise<Record<string, object>> {
  const { advice } = await mapped(text);
  return Object.fromEntries([...advice.columns].map(([key, sql]) => [key.replaceAll('\0', '.'), sql]));
}
