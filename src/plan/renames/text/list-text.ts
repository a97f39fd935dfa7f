import type { Naming } from './known-names.ts';
import type { Wrapping } from './sql-edits.ts';
import { put } from './references.ts';
import type { Known, Walk } from './walk.ts';
import { isTree, locationOf, nodeOf, stringOf } from './tree.ts';
import type { Tree } from './tree.ts';

export interface ListPlace {
  readonly path: readonly [string, string];
  readonly naming: Naming;
  readonly known: Known;
  edit(sql: string, wrapping: Wrapping, work: (walk: Walk) => void): string;
}

const EXCLUSION: Wrapping = { prefix: 'alter table t add ', suffix: '\n' };
const STATEMENT: Wrapping = { prefix: '', suffix: '' };

/** An exclusion, or a whole `create index`: what lists columns, of which the tree does not say where they stand. */
export function editList(sql: string, place: ListPlace): string {
  const isIndex = sql.trimStart().slice(0, 'create'.length).toLowerCase() === 'create';
  return place.edit(sql, isIndex ? STATEMENT : EXCLUSION, (walk) => {
    const index = nodeOf(walk.edits.statement, 'IndexStmt');
    const { tokens } = walk.edits;
    const open = tokens.findIndex(({ text }) => text === '(');
    editColumns(index === undefined ? open : editHead(index, place, walk), place, walk);
  });
}

const ACTION: Wrapping = { prefix: 'alter table t add foreign key (x) references r on delete ', suffix: '\n' };

/** `set null (user_id)` */
export function editAction(sql: string, place: ListPlace): string {
  return place.edit(sql, ACTION, (walk) => {
    editColumns(
      walk.edits.tokens.findLastIndex(({ text }) => text === '('),
      place,
      walk,
    );
  });
}

/** @returns the number of the token after the names of the index and its table */
function editHead(index: Tree, { path, naming: { names }, known }: ListPlace, walk: Walk): number {
  const relation = index['relation'];
  if (!isTree(relation)) return 0;
  const isQualified = stringOf(relation['schemaname']) !== '';
  const named = walk.edits.dotted(locationOf(relation), isQualified ? 2 : 1);
  const [space, name] = known.newPath(...path);
  put(named.at(-1), name, { old: path[1], walk });
  if (isQualified) put(named[0], space, { old: path[0], walk });
  else if (space !== path[0]) walk.edits.isSure = false;
  const own = stringOf(index['idxname']);
  const place = walk.edits.tokens.findIndex(({ text }) => text.toLowerCase() === 'on') - 1;
  if (own !== '') put(place, names.within('index', [...path, own]), { old: own, walk });
  return (named.at(-1) ?? 0) + 1;
}

/** Words that are columns: alone, and neither called nor a type. */
function editColumns(first: number, { path, known }: ListPlace, walk: Walk): void {
  const fields = known.relation(...path)?.fields;
  const { tokens } = walk.edits;
  for (const [token, { text }] of tokens.entries()) {
    const name = spelledName(text);
    const to = token < first ? undefined : fields?.get(name)?.to;
    if (to === undefined) continue;
    const [before, after] = [tokens[token - 1]?.text.toLowerCase() ?? '', tokens[token + 1]?.text ?? ''];
    const isColumn = !['.', '::', 'collate'].includes(before) && !['.', '('].includes(after);
    if (isColumn) put(token, to, { old: name, walk });
  }
}

function spelledName(text: string): string {
  return text.startsWith('"') ? text.slice(1, -1).replaceAll('""', '"') : text.toLowerCase();
}
