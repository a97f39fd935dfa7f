import type { GenerateResult } from '../../app/index.ts';
import { localPath } from './local-path.ts';
import { hazardsDocument } from './render-hazards.ts';

/** What `generate` found, for programs (docs/json.md). */
export function generatedDocument({ entities, tables, migration }: GenerateResult, cwd: string): object {
  if (migration === null) return { entities, tables, migration: null };
  const { name, written, steps, loses, downLoses, hazards, up, down, proof } = migration;
  const statements = (list: typeof up): object[] => list.map(({ sql, transaction }) => ({ sql, transaction }));
  return {
    entities,
    tables,
    migration: {
      name,
      file: localPath(migration.file, cwd),
      snapshot: localPath(migration.snapshot, cwd),
      written,
      steps,
      loses,
      downLoses,
      hazards: hazardsDocument(hazards),
      ...(proof !== undefined && { proof: { ...proof, refusal: proof.refusal ?? null } }),
      up: statements(up),
      down: statements(down),
    },
  };
}
