import type { Place } from '../errors/index.ts';

/** The place of an offset, in UTF-16 units, in the text of a file. */
export function placeAt(file: string, text: string, offset: number): Place & { readonly excerpt: string } {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  const line = text.slice(0, start).split('\n').length;
  const excerpt = text.slice(start, end === -1 ? undefined : end);
  return { file, line, column: offset - start + 1, excerpt: excerpt.endsWith('\r') ? excerpt.slice(0, -1) : excerpt };
}
