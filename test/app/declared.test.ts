import { expect, it } from 'vitest';

import { generate } from '../../src/app/index.ts';
import type { MoultConfig } from '../../src/config/index.ts';
import { createProject } from '../scan/project.ts';

const ENTITY = `import { Entity, PrimaryKey } from 'moult';
@Entity() export class A { @PrimaryKey() id!: number; }`;

it('a change of what the configuration declares is noticed, and one of its order is not', async () => {
  const project = createProject({ 'entities/a.ts': ENTITY });
  const statements = async (config: MoultConfig): Promise<string[] | undefined> => {
    const { migration } = await generate({ cwd: project.cwd, config });
    return migration?.up.map(({ sql }) => sql);
  };
  const count = { type: 'integer', default: 1 } as const;
  try {
    expect(await statements({})).toHaveLength(1);
    expect(await statements({})).toBeUndefined();
    expect(await statements({ domains: { count }, sequences: { n: { start: 5n } } })).toEqual([
      'create domain "count" as integer default 1;',
      'create sequence "n" start with 5;',
    ]);
    expect(await statements({ domains: { count }, sequences: { n: { start: 5n } } })).toBeUndefined();
    expect(await statements({ sequences: { n: { start: '5' } }, domains: { count } })).toBeUndefined();
    expect(await statements({ sequences: { n: { start: 6n } }, domains: { count } })).toEqual([
      'alter sequence "n" start with 6;',
    ]);
  } finally {
    project.dispose();
  }
});
