import type { CommandContext, OptionSpecs } from './command.ts';
import { renderEvent } from './render/render-event.ts';

/** Of the commands that work on the journal alone. */
export const LOCK_OPTIONS = {
  'lock-wait': {
    type: 'number',
    describe: 'Seconds to wait for another run to end',
    default: 60,
    fractions: true,
  },
} as const satisfies OptionSpecs;

/** How long to wait for another run, and who is told. */
export function lockOptions(
  args: { readonly 'lock-wait': number },
  { terminal }: CommandContext,
): { readonly lockWait: number; readonly onWait: (holder: string) => void } {
  return {
    lockWait: args['lock-wait'] * 1_000,
    onWait: (holder) => renderEvent({ type: 'waiting', holder }, terminal),
  };
}
