import type { HealthFinding } from '../../app/index.ts';
import type { Terminal } from '../terminal/terminal.ts';

const MAX_FINDINGS = 10;

/** What is not as it should be in a database, each with the way out. */
export function renderHealth(findings: readonly HealthFinding[], { say, colors }: Terminal): void {
  if (findings.length === 0)
    say(`${colors.green('healthy')}  constraints, indexes and sequences are as they should be`);
  for (const { object, fault, fix } of findings.slice(0, MAX_FINDINGS)) {
    say(`${colors.yellow('note')}     ${object} ${fault}`);
    say(`         ${colors.dim(fix)}`);
  }
  const more = findings.length - MAX_FINDINGS;
  if (more > 0) say(`         and ${more} more: ${colors.bold('moult status --health --json')} lists all`);
}
