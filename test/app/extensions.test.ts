import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

import { apply, generate, rollback } from '../../src/app/index.ts';
import type { MoultConfig } from '../../src/config/index.ts';
import { createProject } from '../scan/project.ts';
import { embeddedCache } from '../support/embedded.ts';

const ENTITY = `import { Entity, PrimaryKey, Property } from 'moult';
@Entity() export class A { @PrimaryKey() id!: number; @Property({ columnType: 'citext' }) name!: string; }`;

it('an embedded database has the extensions of its project, also those that only its migrations still name', async () => {
  const project = createProject({ 'entities/a.ts': ENTITY });
  const { cwd } = project;
  cpSync(embeddedCache, join(cwd, '.moult/cache'), { recursive: true, filter: (path) => !path.includes('built-') });
  const run = async (config: MoultConfig): Promise<string[]> => {
    await generate({ cwd, config });
    const { results } = await apply({ cwd, config, environment: {} });
    return results.map(({ status }) => status);
  };
  try {
    expect(await run({ extensions: ['citext', 'uuid-ossp'] })).toEqual(['applied']);
    project.write({ 'entities/a.ts': ENTITY.replace('citext', 'text') });
    expect(await run({})).toEqual(['applied']);
    const { results } = await rollback({ cwd, config: {}, environment: {}, all: true });
    expect(results.map(({ status }) => status)).toEqual(['rolledBack', 'rolledBack']);
  } finally {
    project.dispose();
  }
});
