import type { Example, Rule } from './rule.ts';
import { RULES } from './rules/rules.ts';

/** A page of the documentation. */
export interface HazardPage {
  /** Relative to docs/hazards: `MO102.md`. */
  readonly path: string;
  readonly text: string;
}

const GROUPS: Readonly<Record<string, string>> = {
  1: 'Data is lost',
  2: 'Locks',
  3: 'Tables written anew or read from end to end',
  4: 'Rows that are there make it fail',
  5: 'Running programs break',
  6: 'Transactions',
  7: 'Design',
  8: 'Files',
};

/** One page for each rule, and an index: a function of the rules alone. */
export function hazardPages(): readonly HazardPage[] {
  return [
    ...RULES.map((rule) => ({ path: `${rule.code}.md`, text: pageOf(rule) })),
    { path: 'README.md', text: indexPage() },
  ];
}

function pageOf(rule: Rule): string {
  const { code, severity, title, why, fix } = rule;
  return [
    `# ${code}: ${title}`,
    '',
    `Severity: ${severity}${rule.optIn ? '. Applied only where it is asked for.' : ''}`,
    '',
    why,
    '',
    '## Way out',
    '',
    fix,
    '',
    '## Fires on',
    '',
    ...exampleOf(rule.bad),
    '',
    '## Does not fire on',
    '',
    ...exampleOf(rule.good),
    '',
    '## Accept it',
    '',
    'A line in the migration file, with the reason:',
    '',
    '```ts',
    `// moult: allow ${code} <reason>`,
    '```',
    '',
  ].join('\n');
}

function exampleOf(example: Example): string[] {
  const notes = [
    ...(example.outside ? ['-- outside a transaction'] : []),
    ...(example.serverVersion === undefined ? [] : [`-- on PostgreSQL ${versionOf(example)}`]),
    ...(example.lockTimeout === 0 ? ['-- in a run without a lock timeout'] : []),
    ...(example.history === 'edited' ? ['-- in a file that was changed after it was applied'] : []),
    ...(example.history === 'outOfOrder' ? ['-- in a file that is older than one that was applied'] : []),
  ];
  const before = (example.before ?? []).map((sql) => `-- there is: ${sql}`);
  const lines = example.lines ?? [];
  return [
    ...(lines.length === 0 ? [] : ['```ts', ...lines, '```', '']),
    '```sql',
    ...before,
    ...notes,
    ...example.run,
    '```',
  ];
}

function versionOf({ serverVersion, serverMinor }: Example): string {
  return serverMinor === undefined ? `${serverVersion}` : `${serverVersion}.${serverMinor}`;
}

function indexPage(): string {
  const groups = Object.entries(GROUPS).map(([digit, name]) => {
    const rules = RULES.filter(({ code }) => code.charAt(2) === digit);
    const rows = rules.map(
      ({ code, severity, title, optIn }) =>
        `| [${code}](${code}.md) | ${severity}${optIn ? ', on demand' : ''} | ${title} |`,
    );
    return [`## ${name}`, '', '| code | severity | hazard |', '|---|---|---|', ...rows].join('\n');
  });
  return [
    '# Hazards',
    '',
    'What may hurt when a migration runs. `error`: loses data or fails for certain. `warning`: hurts where tables are big or busy.',
    '`notice`: better known than found out. Tables that are created in the same run are exempt from all that is about locks,',
    'work and rows. A hazard is accepted by a line in the migration file: `// moult: allow MO102 <reason>`.',
    'Generated from `src/hazards` by `npm run docs`.',
    '',
    groups.join('\n\n'),
    '',
  ].join('\n');
}
