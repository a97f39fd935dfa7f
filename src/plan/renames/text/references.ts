import { quoteIdentifier, quoteLiteral } from '../../../sql/index.ts';
import { findField, findRelation, hasRenamed } from './scope.ts';
import type { Relation, Scope } from './scope.ts';
import { listOf, locationOf, namesOf, nodeOf, stringOf } from './tree.ts';
import type { Tree } from './tree.ts';
import type { Walk } from './walk.ts';

/** `phone`, `u.phone`, `app.user.phone`, `u.*`, or a whole row: `u`. */
export function visitColumn(column: Tree, scope: Scope, walk: Walk): void {
  const names = namesOf(column['fields']);
  const tokens = walk.edits.dotted(locationOf(column), names.length);
  const name = names.at(-1) ?? '';
  if (names.length === 1) return visitBare(name, { token: tokens[0], scope, walk });
  const relation = relationNamed(names, scope);
  if (relation === undefined) return;
  if (tokens.length === 0) {
    if (relation.newRefname !== relation.refname || hasRenamed(scope, name)) walk.edits.isSure = false;
    return;
  }
  const { path, refname, newRefname, fields } = relation;
  if (names.length === 3 && path !== undefined) {
    const [namespace] = walk.known.newPath(...path);
    put(tokens[0], path[0] === namespace ? path[0] : namespace, { old: path[0], walk });
  }
  put(tokens.at(-2), newRefname, { old: refname, walk });
  put(tokens.at(-1), fields.get(name)?.to ?? name, { old: name, walk });
}

function relationNamed(names: readonly string[], scope: Scope): Relation | undefined {
  const [first, second] = names;
  if (names.length === 2) return findRelation(scope, ({ refname }) => refname === first);
  return findRelation(scope, ({ path }) => path !== undefined && path[0] === first && path[1] === second);
}

interface Spot {
  readonly token: number | undefined;
  readonly scope: Scope;
  readonly walk: Walk;
}

function visitBare(name: string, { token, scope, walk }: Spot): void {
  const found = findField(scope, name);
  if (found !== undefined) {
    put(token, found.field.to, { old: name, walk });
    if (!found.isSure && hasRenamed(scope, name)) walk.edits.isSure = false;
    return;
  }
  const row = findRelation(scope, ({ refname }) => refname === name);
  if (row !== undefined) put(token, row.newRefname, { old: name, walk });
}

interface Old {
  readonly old: string;
  readonly walk: Walk;
}

/** Puts a name in the place of another. */
export function put(token: number | undefined, name: string, { old, walk }: Old): void {
  if (name === old) return;
  const text = token === undefined ? undefined : walk.edits.tokens[token]?.text;
  if (token === undefined || text === undefined) walk.edits.isSure = false;
  else walk.edits.replace(token, walk.known.spell(name, text));
}

/** A name of something in a namespace, which is `public` where it does not stand: the runner pins the search path to it. */
export function visitPath(names: readonly string[], location: number, walk: Walk): void {
  const own = names.at(-1) ?? '';
  const namespace = names.length > 1 ? (names.at(-2) ?? '') : 'public';
  const [newNamespace, newOwn] = walk.known.newPath(namespace, own);
  if (newNamespace === namespace && newOwn === own) return;
  const tokens = walk.edits.dotted(location, names.length);
  put(tokens.at(-1), newOwn, { old: own, walk });
  if (newNamespace === namespace) return;
  if (names.length > 1) return put(tokens.at(-2), newNamespace, { old: namespace, walk });
  const [token = -1] = tokens;
  const text = walk.edits.tokens[token]?.text ?? '';
  walk.edits.replace(token, `${walk.known.spell(newNamespace, text)}.${walk.known.spell(newOwn, text)}`);
}

export function visitType(type: Tree, walk: Walk): void {
  visitPath(namesOf(type['names']), locationOf(type), walk);
  if (type['pct_type'] === true) walk.edits.isSure = false;
}

/** Functions that are handed the name of a sequence. */
const ABOUT_SEQUENCES = ['nextval', 'currval', 'setval'];

export function visitCall(call: Tree, walk: Walk): void {
  const names = namesOf(call['funcname']);
  const [namespace = ''] = names;
  const newNamespace = walk.known.newNamespace(namespace);
  if (names.length === 2 && newNamespace !== namespace) {
    put(walk.edits.dotted(locationOf(call), 2)[0], newNamespace, { old: namespace, walk });
  }
  const [argument] = listOf(call['args']);
  if (ABOUT_SEQUENCES.includes(names.at(-1) ?? '')) visitRelationText(argument, walk);
}

/** `'app.ticket'`, where a text names a relation. */
export function visitRelationText(node: unknown, walk: Walk): void {
  const constant = nodeOf(node, 'A_Const');
  const text = nodeOf(constant, 'sval');
  if (constant === undefined || text === undefined) return;
  const names = walk.known.namesIn(stringOf(text['sval']));
  const [namespace, own] = names.length === 2 ? [names[0] ?? '', names[1] ?? ''] : ['public', names[0] ?? ''];
  const path = walk.known.newPath(namespace, own);
  if (path[0] === namespace && path[1] === own) return;
  const token = walk.edits.tokenAt(locationOf(constant));
  if (token === undefined) return;
  const isQuoted = stringOf(text['sval']).includes('"') ? '"' : '';
  const spelled = path.map((name) => walk.known.spell(name, isQuoted === '' ? name : quoteIdentifier(name)));
  const isBare = names.length === 1 && path[0] === namespace;
  walk.edits.replace(token, quoteLiteral(isBare ? (spelled[1] ?? '') : spelled.join('.')));
}
