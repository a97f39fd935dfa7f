import type { GenerateResult } from '../../app/index.ts';
import { localPath } from './local-path.ts';
import { hazardsDocument } from './render-hazards.ts';
import { questionsDocument, usedUpDocument } from './render-questions.ts';

/** What `generate` found, for programs (docs/json.md). */
export function generatedDocument(
  { entities, tables, migration, questions, usedUp }: GenerateResult,
  cwd: string,
): object {
  const told = {
    entities,
    tables,
    ...(questions.length > 0 && { questions: questionsDocument(questions) }),
    ...(usedUp.length > 0 && { usedUp: usedUp.map((hint) => usedUpDocument(hint, cwd)) }),
  };
  if (migration === null) return { ...told, migration: null };
  const { name, written, steps, loses, downLoses, hazards, up, down, proof } = migration;
  const statements = (list: typeof up): object[] => list.map(({ sql, transaction }) => ({ sql, transaction }));
  return {
    ...told,
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
