import type { Deferrable } from '../../schema/index.ts';
import { quoteList } from '../../sql/index.ts';
import { columnNames, comment, constraintsOf, since } from '../catalog-sql.ts';
import { DEFERRABLE } from '../constraint-index.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';

interface ForeignKeyFacts {
  readonly columns: readonly string[];
  readonly namespace: string;
  readonly table: string;
  readonly references: readonly string[];
  readonly onDelete: keyof typeof ACTIONS;
  readonly onUpdate: keyof typeof ACTIONS;
  readonly onDeleteColumns?: readonly string[];
  readonly deferrable?: Deferrable;
  readonly match?: 'full';
  readonly notValid?: true;
  readonly notEnforced?: true;
  readonly period?: true;
  readonly disabled?: true;
  readonly comment?: string;
}

/** What does nothing is the default, and left out. */
const ACTIONS = { a: undefined, r: 'restrict', c: 'cascade', n: 'set null', d: 'set default' } as const;

const VERSION_15 = 150_000;
const VERSION_18 = 180_000;

/** @see https://www.postgresql.org/docs/current/catalog-pg-constraint.html */
export const foreignKeyReader = kindReader<'foreignKey', ForeignKeyFacts>({
  path: ['n.nspname', 'c.relname', 'o.conname'],
  facts: (serverVersion) => ({
    columns: columnNames('o.conrelid', 'o.conkey'),
    namespace: 'rn.nspname',
    table: 'r.relname',
    references: columnNames('o.confrelid', 'o.confkey'),
    onDelete: 'o.confdeltype::text',
    onUpdate: 'o.confupdtype::text',
    onDeleteColumns: since(VERSION_15, serverVersion, columnNames('o.conrelid', 'o.confdelsetcols')),
    deferrable: DEFERRABLE,
    match: `case o.confmatchtype when 'f' then 'full' end`,
    notValid: 'nullif(not o.convalidated, false)',
    notEnforced: since(VERSION_18, serverVersion, 'nullif(not o.conenforced, false)'),
    period: since(VERSION_18, serverVersion, 'nullif(o.conperiod, false)'),
    disabled: `nullif(exists (select from pg_trigger g where g.tgconstraint = o.oid and g.tgenabled <> 'O'), false)`,
    comment: comment('o.oid', 'pg_constraint'),
  }),
  from: `${constraintsOf('f')} and o.conparentid = 0
    join pg_class r on r.oid = o.confrelid join pg_namespace rn on rn.oid = r.relnamespace`,
  value({ columns, namespace, table, references, deferrable, match, notValid, comment, ...facts }) {
    const onDelete = ACTIONS[facts.onDelete];
    const some = facts.onDeleteColumns === undefined ? '' : ` ${quoteList(facts.onDeleteColumns)}`;
    return {
      columns,
      references: { namespace, table, columns: references },
      ...present({
        onDelete: onDelete && onDelete + some,
        onUpdate: ACTIONS[facts.onUpdate],
        deferrable,
        match,
        notValid,
        comment,
      }),
    };
  },
  leftovers: (facts) =>
    leftoverWords(facts, { notEnforced: 'not enforced', period: 'period', disabled: 'its triggers are disabled' }),
});
