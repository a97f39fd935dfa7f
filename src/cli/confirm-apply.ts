import type { ApplyPlan } from '../app/index.ts';
import { applyDeclined, applyUnconfirmed } from '../errors/index.ts';
import { hazardComments } from './render/render-hazards.ts';
import { stepText } from './render/step-text.ts';
import { counted } from './render/words.ts';
import type { Terminal } from './terminal/terminal.ts';

/**
 * Shows what is about to run, what may hurt about it and what it locks, and lets a person confirm it.
 *
 * @throws MoultError when nobody is there to ask, or the answer is no
 */
export async function confirmApply(plan: ApplyPlan, terminal: Terminal): Promise<void> {
  const names = plan.migrations.map(({ name }) => name);
  if (!terminal.interactive) throw applyUnconfirmed(plan.database, names);
  for (const line of planLines(plan)) terminal.complain(line);
  const what = counted(names.length, 'migration', 'migrations');
  if (!isYes(await terminal.ask(`Apply ${what} to ${plan.database}? [y/N] `))) throw applyDeclined();
}

function planLines({ migrations, hazards, locks }: ApplyPlan): readonly string[] {
  return migrations.flatMap(({ name, recording }) => [
    `-- ${name}`,
    ...(recording?.steps ?? []).map(stepText),
    ...(recording?.complete === false ? ['-- it reads rows here; what follows depends on them'] : []),
    ...(locks.get(name) ?? []).map(({ table, mode, blocks }) => `-- locks ${table} (${mode}): ${blocks} wait`),
    ...hazardComments(hazards.get(name) ?? []).map((line) => `-- ${line}`),
    '',
  ]);
}

function isYes(answer: string | undefined): boolean {
  return answer !== undefined && ['y', 'yes'].includes(answer.toLowerCase());
}
