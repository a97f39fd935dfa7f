import type { Hazard } from '../hazards/index.ts';

const ALIKE = 3;

/** Hazards in words, one line each, the worst first; of many of one kind the first few. */
export function hazardLines(hazards: readonly Hazard[]): string[] {
  const ordered = worstFirst(hazards);
  const codes = [...new Set(ordered.map(({ code }) => code))];
  return codes.flatMap((code) => {
    const alike = ordered.filter((hazard) => hazard.code === code);
    const more = alike.length - ALIKE;
    return [
      ...alike.slice(0, ALIKE).map(({ severity, message }) => `${code} ${severity}: ${message}`),
      ...(more > 0 ? [`${code} ${alike[0]?.severity}: and ${more} more like these`] : []),
    ];
  });
}

const SEVERITIES = ['error', 'warning', 'notice'] as const;

/** The most severe come first; among equals the order stays. */
export function worstFirst(hazards: readonly Hazard[]): Hazard[] {
  return hazards.toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}
