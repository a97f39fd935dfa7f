import { STRUCTURE } from './structure.ts';
import type { ObjectId, ObjectKind } from './structure.ts';

const ANY = '*';
const USUAL_NAMESPACE = 'public';

interface Pattern {
  readonly kind: string;
  readonly name: string;
}

/** Whether a text is a pattern that `ignoring` understands: a kind of object or `*`, a colon, and a name. */
export function isObjectPattern(text: string): boolean {
  const { kind, name } = parse(text);
  return name !== '' && (kind === ANY || Object.hasOwn(STRUCTURE, kind));
}

/**
 * Which objects are left out by patterns such as `table:audit_*`, `column:user.phone` or `*:billing.*`: those that match,
 * and all that lies in them. `*` in a name stands for any text; the namespace `public` may be left out.
 */
export function ignoring(patterns: readonly string[]): (id: ObjectId) => boolean {
  const parsed = patterns.map(parse);
  if (parsed.length === 0) return () => false;
  return (id) =>
    withAncestors(id).some((one) =>
      parsed.some(({ kind, name }) => (kind === ANY || kind === one.kind) && hasName(one, name)),
    );
}

function parse(text: string): Pattern {
  const colon = text.indexOf(':');
  return { kind: text.slice(0, Math.max(0, colon)), name: text.slice(colon + 1) };
}

function withAncestors({ kind, path }: ObjectId): ObjectId[] {
  const parent: ObjectKind | null = STRUCTURE[kind].parent;
  return [{ kind, path }, ...(parent === null ? [] : withAncestors({ kind: parent, path: path.slice(0, -1) }))];
}

function hasName({ path }: ObjectId, pattern: string): boolean {
  const short = path[0] === USUAL_NAMESPACE && path.length > 1 ? [path.slice(1)] : [];
  return [path, ...short].some((names) => matches(names.join('.'), pattern));
}

/** Matches a text with a pattern in which `*` stands for any text. */
function matches(text: string, pattern: string): boolean {
  const [first = '', ...rest] = pattern.split(ANY);
  const last = rest.pop();
  if (last === undefined) return text === pattern;
  if (!text.startsWith(first)) return false;
  let from = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return text.length - last.length >= from && text.endsWith(last);
}
