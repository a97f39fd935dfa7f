import type { Hazard } from './hazard.ts';
import { acknowledgementUnused } from './rules/files/acknowledgement-unused.ts';
import { reasonMissing } from './rules/files/reason-missing.ts';
import { RULES } from './rules/rules.ts';
import type { Rule } from './rule.ts';

const MARK = '// moult: allow ';

/** A line of a migration file that accepts a hazard: `// moult: allow MO102 nobody reads it`. */
export interface Acknowledgement {
  readonly code: string;
  /** Empty: none was given. */
  readonly reason: string;
  /** 1-based. */
  readonly line: number;
}

/** The acknowledgements in the text of a migration file, given as lines. */
export function readAcknowledgements(lines: readonly string[]): readonly Acknowledgement[] {
  return lines.flatMap((text, index) => {
    const start = `${text.trim()} `.indexOf(MARK);
    if (start === -1) return [];
    const [code = '', ...words] = text
      .trim()
      .slice(start + MARK.length)
      .split(' ')
      .filter((word) => word !== '');
    return code === '' ? [] : [{ code, reason: words.join(' '), line: index + 1 }];
  });
}

/**
 * Marks the hazards that a file accepts. A line without a reason accepts nothing.
 *
 * @param hazards of both directions of the file
 * @param lines the text of the file
 * @returns the hazards, and behind them one for each line that lacks its reason or is not needed
 */
export function acknowledge(hazards: readonly Hazard[], lines: readonly string[]): readonly Hazard[] {
  const given = readAcknowledgements(lines);
  const reasons = new Map(given.filter(({ reason }) => reason !== '').map(({ code, reason }) => [code, reason]));
  const marked = hazards.map((hazard) => {
    const reason = reasons.get(hazard.code);
    return reason === undefined ? hazard : { ...hazard, acknowledged: reason };
  });
  const needed = new Set(hazards.map(({ code }) => code));
  return [
    ...marked,
    ...given
      .filter(({ code, reason }) => needed.has(code) && reason === '')
      .map((one) => about(reasonMissing, one, `Line ${one.line} allows ${one.code} and does not say why.`)),
    ...given.filter(({ code }) => !needed.has(code)).map((one) => about(acknowledgementUnused, one, unused(one))),
  ];
}

function unused({ code, line }: Acknowledgement): string {
  const known = RULES.some((rule) => rule.code === code);
  return known
    ? `Line ${line} allows ${code}, which does not occur.`
    : `Line ${line} allows ${code}, which is no hazard.`;
}

function about({ code, severity, title, fix }: Rule, { line }: Acknowledgement, message: string): Hazard {
  return { code, severity, title, fix, message, object: `line ${line}` };
}
