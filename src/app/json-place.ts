import type { ParseError } from 'jsonc-parser';

import { MoultError } from '../errors/index.ts';

/** Points an error about a text that is no JSON to the first character that is wrong. Other errors stay as they are. */
export async function withJsonPlace(error: unknown, text: string): Promise<unknown> {
  if (!(error instanceof MoultError) || !(error.cause instanceof SyntaxError)) return error;
  const { parse } = await import('jsonc-parser');
  const faults: ParseError[] = [];
  parse(text, faults, { disallowComments: true });
  const before = text.slice(0, faults[0]?.offset ?? 0).split('\n');
  const line = before.length;
  const position = { line, column: (before.at(-1)?.length ?? 0) + 1, excerpt: text.split('\n')[line - 1] ?? '' };
  const problems = error.problems.map(({ place, ...problem }) =>
    place === undefined ? problem : { ...problem, place: { ...place, ...position } },
  );
  return new MoultError(error.outcome, problems, { cause: error.cause });
}
