import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { MoultError } from '../errors/index.ts';
import type { Place } from '../errors/index.ts';

/** Makes the places in what the work throws absolute, and shows the line of code at each. */
export async function withPlaces<Result>(root: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof MoultError)) throw error;
    const problems = error.problems.map(({ place, ...problem }) =>
      place === undefined ? problem : { ...problem, place: located(place, root) },
    );
    throw new MoultError(error.outcome, problems, { cause: error });
  }
}

/** A place with an absolute path and its line of code. */
export function located(place: Place, root: string): Place {
  const file = resolve(root, place.file);
  const excerpt = place.excerpt ?? lineOf(file, place.line);
  return { ...place, file, ...(excerpt !== undefined && { excerpt }) };
}

function lineOf(file: string, line: number): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')[line - 1]?.trimEnd();
  } catch {
    return undefined; // the place is told without its code
  }
}
