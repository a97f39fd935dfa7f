import type { Column, Index, IndexKey } from '../../../src/schema/index.ts';
import { quoteIdentifier, quoteList, quoteName } from '../../../src/sql/index.ts';
import type { IndexDraft } from '../draft/table-draft.ts';
import { POSTGRESQL_15 } from '../features.ts';
import { columnSubjects, conditionOf, routineCall } from './condition.ts';
import type { Division, TablePlace } from './world.ts';

interface IndexPlace extends TablePlace {
  readonly name: string;
  readonly division?: Division | undefined;
}

type Columns = ReadonlyMap<string, Column>;
type Core = Pick<Index, 'keys' | 'method' | 'storageParameters'>;

/** An index that PostgreSQL takes; `null` when no column for it is there. */
export function buildIndex(draft: IndexDraft, all: Columns, place: IndexPlace): Index | null {
  const columns: Columns = new Map([...all].filter(([, { virtual }]) => virtual === undefined));
  const where =
    draft.where &&
    conditionOf(draft.where, columnSubjects(columns, place.world), { world: place.world, immutable: true });
  const comment = draft.comment === undefined ? {} : { comment: draft.comment };
  const partial = where === undefined ? {} : { where };
  if (draft.form === 'raw') {
    const key = place.world.keyColumns(draft.columns, columns);
    return key.length === 0 ? null : { keys: [], definition: definition(key, where, place), ...comment };
  }
  const core = isTree(draft) ? treeIndex(draft, columns, place) : otherIndex(draft, columns, place);
  return core && { ...core, ...partial, ...comment };
}

function isTree({ form }: IndexDraft): boolean {
  return !['hash', 'gin', 'gist', 'brin'].includes(form);
}

function treeIndex(draft: IndexDraft, columns: Columns, { world, division }: IndexPlace): Index | null {
  const wanted = world.keyColumns(draft.columns, columns);
  const [first] = wanted;
  if (first === undefined) return null;
  const isUnique = draft.unique && division?.columns !== null;
  const missing = isUnique ? (division?.columns ?? []).filter((column) => !wanted.includes(column)) : [];
  const special = firstKey(draft, first, { columns, world });
  // a divided table wants its own columns in the key, plain
  const isPlain = isUnique && division !== undefined;
  const keys = [isPlain ? first : special, ...wanted.slice(1), ...missing];
  const include = world
    .orderedColumns(draft.include, columns)
    .filter((column) => !wanted.includes(column) && !missing.includes(column));
  return {
    keys,
    ...(isUnique && { unique: true }),
    ...(isUnique && draft.nullsNotDistinct && world.has(POSTGRESQL_15) && { nullsNotDistinct: true }),
    ...(include.length > 0 && { include }),
    ...(draft.fillFactor !== undefined && { storageParameters: { fillfactor: String(draft.fillFactor) } }),
  };
}

function firstKey(
  { form, routine }: IndexDraft,
  name: string,
  { columns, world }: { readonly columns: Columns; readonly world: TablePlace['world'] },
): IndexKey {
  const subject = columnSubjects(columns, world)(name);
  const facts = subject?.facts;
  const isText = facts?.family === 'text' && facts.isUsers === undefined;
  if (form === 'descending') return { column: name, order: 'desc', nulls: 'last' };
  if (form === 'routine' && subject !== undefined) {
    const call = routineCall(routine.length, subject, { world, immutable: true });
    return call === undefined ? { column: name, nulls: 'first' } : { expression: call };
  }
  if (!isText) return name;
  if (form === 'class' && !subject?.type.type.startsWith('char'))
    return { column: name, operatorClass: 'text_pattern_ops' };
  if (form === 'collation') return { column: name, collation: 'C', order: 'desc' };
  return form === 'expression' ? { expression: `lower(${quoteIdentifier(name)})` } : name;
}

const UNHASHABLE = ['bit(3)', 'varbit(5)'];

/** Methods that take one column of certain types. */
function otherIndex(
  { form, columns: names, fillFactor }: IndexDraft,
  columns: Columns,
  { world }: IndexPlace,
): Core | null {
  const find = (fits: (column: Column) => boolean): string | undefined =>
    [...names, ...columns.keys()].find((name) => {
      const column = columns.get(name);
      return column !== undefined && fits(column);
    });
  const family = (column: Column): string => world.factsOf(column).family;
  const isOwn = (column: Column): boolean => world.factsOf(column).isUsers === undefined;
  const filled = fillFactor === undefined ? {} : { storageParameters: { fillfactor: String(fillFactor) } };
  if (form === 'hash') {
    const name = find((column) => world.factsOf(column).ordered && isOwn(column) && !UNHASHABLE.includes(column.type));
    return name === undefined ? null : { keys: [name], method: 'hash', ...filled };
  }
  if (form === 'gist') {
    const name = find((column) => family(column) === 'range');
    return name === undefined ? null : { keys: [name], method: 'gist', ...filled };
  }
  if (form === 'brin') {
    const name = find((column) => ['integer', 'time'].includes(family(column)) && isOwn(column));
    const storageParameters = {
      storageParameters: { pages_per_range: '64', ...(fillFactor === 70 && { autosummarize: 'true' }) },
    };
    return name === undefined ? null : { keys: [name], method: 'brin', ...storageParameters };
  }
  return ginIndex(find, { world, fillFactor });
}

function ginIndex(
  find: (fits: (column: Column) => boolean) => string | undefined,
  { world, fillFactor }: { readonly world: TablePlace['world']; readonly fillFactor: number | undefined },
): Core | null {
  const slow = fillFactor === undefined ? {} : { storageParameters: { fastupdate: 'false' } };
  const json = find((column) => world.factsOf(column).family === 'jsonb' && column.typeNamespace === undefined);
  if (json !== undefined)
    return {
      keys: [fillFactor === 70 ? json : { column: json, operatorClass: 'jsonb_path_ops' }],
      method: 'gin',
      ...slow,
    };
  const text = find((column) => column.type === 'text' && column.dimensions === undefined);
  if (text !== undefined && world.extensions.has('pg_trgm'))
    return { keys: [{ column: text, operatorClass: 'gin_trgm_ops' }], method: 'gin', ...slow };
  const array = find((column) => {
    const facts = world.factsOf(column);
    return facts.family === 'array' && facts.ordered && facts.isUsers === undefined;
  });
  return array === undefined ? null : { keys: [array], method: 'gin', ...slow };
}

function definition(key: readonly string[], where: string | undefined, { name, namespace, table }: IndexPlace): string {
  const condition = where === undefined ? '' : ` where ${where}`;
  return `create index ${quoteIdentifier(name)} on ${quoteName(namespace, table)} ${quoteList(key)}${condition}`;
}
