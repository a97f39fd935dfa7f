import type { ExpressionPart } from '../../mapping/index.ts';

// Control characters that no SQL text holds.
const open = '\u0001';
const close = '\u0002';

const paths = new WeakMap<object, string>();

/** Stands in for the columns in a callback: each property is remembered in the text the callback writes. */
export function recordingColumns(): object {
  return new Proxy({}, { get: (_, name) => (typeof name === 'string' ? column(name) : undefined) });
}

/** Stands in for the table. */
export function recordingTable(): object {
  const text = marker('table');
  return { name: text, qualifiedName: text, toString: () => text };
}

export const recordingIndexName = marker('index');

/** The path of a stand-in column that was returned itself: `(user) => user.posts`. */
export function recordedPath(value: object): string | undefined {
  return paths.get(value);
}

/** The text a callback wrote, with what it mentioned. */
export function recordedParts(text: string): readonly ExpressionPart[] {
  const [first = '', ...rest] = text.split(open);
  const parts = rest.flatMap((piece): ExpressionPart[] => {
    const end = piece.indexOf(close);
    return [mentioned(piece.slice(0, end)), piece.slice(end + 1)];
  });
  return [first, ...parts].filter((part) => part !== '');
}

function column(path: string): object {
  const text = marker(`column ${path}`);
  const stand = new Proxy(
    {},
    {
      get: (_, name) => {
        if (name === Symbol.toPrimitive || name === 'toString' || name === 'valueOf') return () => text;
        return typeof name === 'string' ? column(`${path}.${name}`) : undefined;
      },
    },
  );
  paths.set(stand, path);
  return stand;
}

function marker(content: string): string {
  return `${open}${content}${close}`;
}

function mentioned(content: string): ExpressionPart {
  if (content === 'table' || content === 'index') return { name: content };
  return { column: content.slice('column '.length) };
}
