import { worstFirst } from '../../app/index.ts';
import type { Hazard, Severity } from '../../app/index.ts';
import type { Terminal } from '../terminal/terminal.ts';
import { counted } from './words.ts';

const MAX_HAZARDS = 12;

/** What may hurt, the worst first, each with its way out. Nothing is said of none. */
export function renderHazards(hazards: readonly Hazard[], { colors, say }: Terminal): void {
  const open = worstFirst(hazards).filter(({ acknowledged }) => acknowledged === undefined);
  if (open.length === 0) return;
  const paint: Record<Severity, (text: string) => string> = {
    error: colors.red,
    warning: colors.yellow,
    notice: colors.dim,
  };
  for (const { code, severity, message, fix } of open.slice(0, MAX_HAZARDS)) {
    say(`${paint[severity](`${code} ${severity}`)}  ${message}`);
    say(colors.dim(`  ${fix}`));
  }
  const more = open.length - MAX_HAZARDS;
  if (more > 0) say(colors.dim(`and ${counted(more, 'hazard', 'hazards')} more: --json lists all`));
  say(colors.dim(`Accept one by a line in the file: // moult: allow ${open[0]?.code} <reason>`));
  say();
}

/** Hazards as lines among SQL, the worst first; what the file accepts is said with its reason. */
export function hazardComments(hazards: readonly Hazard[]): readonly string[] {
  return worstFirst(hazards).map(({ code, severity, message, acknowledged }) => {
    const accepted = acknowledged === undefined ? '' : ` (accepted: ${acknowledged})`;
    return `${code} ${severity}: ${message}${accepted}`;
  });
}

/** Hazards for programs (docs/json.md). */
export function hazardsDocument(hazards: readonly Hazard[]): readonly object[] {
  return hazards.map(({ code, severity, object, message, fix, step, acknowledged }) => ({
    code,
    severity,
    object,
    message,
    fix,
    statement: step ?? null,
    acknowledged: acknowledged ?? null,
  }));
}
