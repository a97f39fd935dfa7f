import type { PlannedRollback, RollbackPlan } from '../app/index.ts';
import { rollbackDeclined, rollbackLosesData } from '../errors/index.ts';
import { counted } from './render/words.ts';
import type { Terminal } from './terminal/terminal.ts';

interface RollbackArguments {
  /** `rollback` unless given. */
  readonly command?: 'redo';
  readonly all?: boolean | undefined;
  readonly to?: string | undefined;
  readonly count?: number | undefined;
}

/**
 * Lets a person confirm a rollback that may lose data.
 *
 * @throws MoultError when nobody is there to ask, or the answer is no
 */
export async function confirmRollback(plan: RollbackPlan, args: RollbackArguments, terminal: Terminal): Promise<void> {
  const losses = plan.migrations.flatMap(describeLosses);
  if (!terminal.interactive) throw rollbackLosesData(plan.database, losses, commandLine(args));
  terminal.complain(`Rolling back on ${plan.database}:`);
  for (const loss of losses) terminal.complain(`  ${loss}`);
  const what = counted(plan.migrations.length, 'migration', 'migrations');
  const answer = await terminal.ask(`Roll back ${what}? [y/N] `);
  if (!['y', 'yes'].includes(answer?.toLowerCase() ?? '')) throw rollbackDeclined();
}

function describeLosses({ name, loses }: PlannedRollback): readonly string[] {
  if (loses === null) return [`${name} was written by hand: what its down() loses is not known`];
  return loses.map((what) => `${name}: ${what.startsWith('does not ') ? what : `loses ${what}`}`);
}

function commandLine({ command, all, to, count }: RollbackArguments): string {
  return [
    `moult ${command ?? 'rollback'}`,
    ...(all === true ? ['--all'] : []),
    ...(to === undefined ? [] : [`--to ${to}`]),
    ...(count === undefined ? [] : [`--count ${count}`]),
    '--allow-lossy',
  ].join(' ');
}
