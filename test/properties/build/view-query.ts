import type { Column } from '../../../src/schema/index.ts';
import { quoteIdentifier, quoteName } from '../../../src/sql/index.ts';
import type { ViewDraft } from '../draft/view-draft.ts';
import { columnSubjects, conditionOf, routineCall } from './condition.ts';
import type { Relation, World } from './world.ts';

export interface ViewQuery {
  readonly sql: string;
  readonly columns: ReadonlyMap<string, Column>;
  /** Whether the second source is read, too. */
  readonly usesOther?: true;
  /** Whether rows can be written through it. */
  readonly isUpdatable?: true;
}

interface Sources {
  readonly from: Relation;
  readonly other: Relation;
}

interface Parts extends Sources {
  readonly draft: ViewDraft;
  readonly world: World;
  /** `"a"."b"` */
  readonly source: string;
  /** ` where ...`, or nothing. */
  readonly where: string;
  /** Columns of the first source; one at least. */
  readonly picked: readonly string[];
  /** The first of them that has an order. */
  readonly key: string | undefined;
}

/** The query of a view; `null` when the source has no column that it could show. */
export function viewQuery(draft: ViewDraft, sources: Sources, world: World): ViewQuery | null {
  const { columns, namespace, name } = sources.from;
  const named = draft.columns.filter((column) => columns.has(column));
  const picked = named.length > 0 ? named : [...columns.keys()].slice(0, 1);
  if (picked.length === 0) return null;
  const where = draft.where && conditionOf(draft.where, columnSubjects(columns, world), { world });
  const [key] = world.keyColumns(picked, columns);
  return QUERIES[draft.form]({
    ...sources,
    draft,
    world,
    source: quoteName(namespace, name),
    where: where === undefined ? '' : ` where ${where}`,
    picked,
    key,
  });
}

const BIGINT: Column = { type: 'bigint', nullable: true };
const TEXT: Column = { type: 'text', nullable: true };

const QUERIES = {
  columns: ({ picked, source, where, from }: Parts): ViewQuery => ({
    sql: `select ${picked.map(quoteIdentifier).join(', ')} from ${source}${where}`,
    columns: pick(from, picked),
    isUpdatable: true,
  }),

  star: ({ source, where, from }: Parts): ViewQuery => ({
    sql: `select * from ${source}${where}`,
    columns: from.columns,
  }),

  aggregate({ source, where, key, from }: Parts): ViewQuery {
    const column = key === undefined ? undefined : from.columns.get(key);
    const isCounted = key === undefined || column === undefined;
    return {
      sql: `select count(*) as "n"${isCounted ? '' : `, count(distinct ${quoteIdentifier(key)}) filter (where ${quoteIdentifier(key)} is not null) as "top"`} from ${source}${where}`,
      columns: new Map([['n', BIGINT], ...(isCounted ? [] : ([['top', BIGINT]] as const))]),
    };
  },

  grouped(parts: Parts): ViewQuery {
    const { source, where, key, from } = parts;
    if (key === undefined) return QUERIES.columns(parts);
    const column = quoteIdentifier(key);
    const count = freshName('how many', key);
    return {
      sql: `select ${column}, count(*) as "${count}" from ${source}${where} group by ${column} having count(*) > 0`,
      columns: new Map([...pick(from, [key]), [count, BIGINT]]),
    };
  },

  /** Where rows are grouped by the key of a table, its other columns need no aggregate: the view rests on the key. */
  keyed(parts: Parts): ViewQuery {
    const { source, where, picked, from } = parts;
    const [key] = Object.values(from.table?.primaryKey ?? {});
    if (key === undefined || key.deferrable !== undefined) return QUERIES.grouped(parts);
    const names = [...new Set([...key.columns, ...picked])];
    return {
      sql: `select ${names.map(quoteIdentifier).join(', ')} from ${source}${where} group by ${key.columns.map(quoteIdentifier).join(', ')}`,
      columns: pick(from, names),
    };
  },

  join({ from, other, source, picked: [first = ''] }: Parts): ViewQuery {
    const second = [...other.columns.keys()].at(-1);
    const name = freshName('other 1', first);
    const [one, two] = [`a.${quoteIdentifier(first)}`, `b.${quoteIdentifier(second ?? '')}`];
    return {
      sql: `select ${one}, ${two} as "${name}" from ${source} as a left join ${quoteName(other.namespace, other.name)} as b on ${one}::text = ${two}::text`,
      columns: new Map([...pick(from, [first]), [name, other.columns.get(second ?? '') ?? TEXT]]),
      usesOther: true,
    };
  },

  union({ other, source, where, picked: [first = ''] }: Parts): ViewQuery {
    const [second = ''] = other.columns.keys();
    return {
      sql: `select ${quoteIdentifier(first)}::text as "x" from ${source}${where} union all select ${quoteIdentifier(second)}::text from ${quoteName(other.namespace, other.name)}`,
      columns: new Map([['x', TEXT]]),
      usesOther: true,
    };
  },

  routine(parts: Parts): ViewQuery {
    const { draft, world, source, where, picked, from } = parts;
    const readers = world.routines.filter(({ signature }) => signature === 'reader');
    const reader = readers[draft.routine.length % readers.length];
    if (reader !== undefined && draft.columns.length > 1)
      return {
        sql: `select ${quoteName(reader.namespace, reader.name)}(true) as "n"`,
        columns: new Map([['n', BIGINT]]),
      };
    const find = columnSubjects(from.columns, world);
    const calls = picked.flatMap((name) => {
      const subject = find(name);
      return (subject && routineCall(draft.routine.length, subject, { world })) ?? [];
    });
    if (calls[0] === undefined) return QUERIES.columns(parts);
    return {
      sql: `select ${calls[0]} is null as "isn't" from ${source}${where}`,
      columns: new Map([[`isn't`, { type: 'boolean' }]]),
    };
  },

  with(parts: Parts): ViewQuery {
    const { source, where, key, from } = parts;
    if (key === undefined) return QUERIES.columns(parts);
    const column = quoteIdentifier(key);
    const number = freshName('n', key);
    return {
      sql: `with w as (select ${column} from ${source}${where})\nselect ${column}, row_number() over (order by ${column} desc) as "${number}" from w`,
      columns: new Map([...pick(from, [key]), [number, BIGINT]]),
    };
  },
};

function pick({ columns }: Relation, names: readonly string[]): Map<string, Column> {
  return new Map(names.map((name) => [name, columns.get(name) ?? TEXT]));
}

/** Of two columns the second may not be called like the first. */
function freshName(name: string, taken: string): string {
  return name === taken ? `${name}'` : name;
}
