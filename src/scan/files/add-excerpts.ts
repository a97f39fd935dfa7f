import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Problem } from '../../errors/index.ts';

/** The problems with the line of code each stands on, sorted by place, none twice. */
export function addExcerpts(problems: readonly Problem[], cwd: string): readonly Problem[] {
  const texts = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const known = texts.get(file) ?? readLines(resolve(cwd, file));
    texts.set(file, known);
    return known;
  };
  const distinct = new Map(problems.map((problem) => [`${sortKey(problem)} ${problem.message}`, problem]));
  const sorted = [...distinct].toSorted(([left], [right]) => (left < right ? -1 : 1)).map(([, problem]) => problem);
  return sorted.map((problem) => {
    const { place } = problem;
    const excerpt = place && linesOf(place.file)[place.line - 1];
    return place === undefined || excerpt === undefined ? problem : { ...problem, place: { ...place, excerpt } };
  });
}

function sortKey({ place }: Problem): string {
  return place === undefined
    ? ''
    : `${place.file} ${String(place.line).padStart(8, '0')} ${String(place.column).padStart(4, '0')}`;
}

function readLines(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .map((line) => (line.endsWith('\r') ? line.slice(0, -1) : line));
  } catch {
    return [];
  }
}
