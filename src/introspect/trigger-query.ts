import type { Deferrable, Trigger, TriggerEvent } from '../schema/index.ts';
import { columnNames, comment } from './catalog-sql.ts';
import { leftoverWords } from './kind-reader.ts';
import type { ObjectQuery } from './kind-reader.ts';
import { outsideQuotes } from './outside-quotes.ts';
import { present } from './present.ts';

export interface TriggerFacts {
  /** The bits of `tgtype`. */
  readonly type: number;
  readonly updateOf?: readonly string[];
  /** The whole definition, of a trigger with a condition. */
  readonly definition?: string;
  readonly constraint?: true;
  readonly deferrable?: Deferrable;
  readonly oldTable?: string;
  readonly newTable?: string;
  readonly function: Trigger['function'];
  /** Texts that end with a zero byte each, in hexadecimal digits. */
  readonly arguments?: string;
  readonly enabled?: 'disabled' | 'replica' | 'always';
  readonly comment?: string;
  readonly otherTable?: string;
}

/** @see https://www.postgresql.org/docs/current/catalog-pg-trigger.html, and `TRIGGER_TYPE_ROW` and so on in PostgreSQL's source */
const BITS = { row: 1, before: 2, insert: 4, delete: 8, update: 16, truncate: 32, instead: 64 } as const;

const EVENTS: readonly TriggerEvent[] = ['insert', 'update', 'delete', 'truncate'];

/** The triggers of some relations `c`: not those that a foreign key needs, nor those that a partition has from its table. */
export function triggerQuery(relations: string): ObjectQuery<Trigger, TriggerFacts> {
  return {
    path: ['n.nspname', 'c.relname', 'g.tgname'],
    facts: () => ({
      type: 'g.tgtype',
      updateOf: columnNames('c.oid', 'g.tgattr::smallint[]'),
      definition: 'case when g.tgqual is not null then pg_get_triggerdef(g.oid) end',
      constraint: 'nullif(g.tgconstraint <> 0, false)',
      deferrable: `case when g.tgdeferrable then case when g.tginitdeferred then 'deferred' else 'immediate' end end`,
      oldTable: 'g.tgoldtable',
      newTable: 'g.tgnewtable',
      function: `(select json_build_object('namespace', fn.nspname, 'name', f.proname)
        from pg_proc f join pg_namespace fn on fn.oid = f.pronamespace where f.oid = g.tgfoid)`,
      arguments: `case when g.tgnargs > 0 then encode(g.tgargs, 'hex') end`,
      enabled: `case g.tgenabled when 'D' then 'disabled' when 'R' then 'replica' when 'A' then 'always' end`,
      comment: comment('g.oid', 'pg_trigger'),
      otherTable: 'nullif(g.tgconstrrelid, 0)::regclass::text',
    }),
    from: `${relations} join pg_trigger g on g.tgrelid = c.oid and not g.tgisinternal and g.tgparentid = 0`,
    value: triggerOf,
    leftovers: (facts) => leftoverWords(facts, { otherTable: (name) => `from ${name}` }),
  };
}

function triggerOf({ type, definition, updateOf, ...facts }: TriggerFacts): Trigger {
  const has = (bit: keyof typeof BITS): boolean => (type & BITS[bit]) !== 0;
  const { constraint, deferrable, oldTable, newTable, enabled, comment } = facts;
  return {
    timing: has('instead') ? 'instead of' : has('before') ? 'before' : 'after',
    events: EVENTS.filter(has),
    function: facts.function,
    ...(has('row') && { forEach: 'row' }),
    ...present({
      updateOf: updateOf?.toSorted(),
      when: definition === undefined ? undefined : conditionIn(definition),
      constraint,
      deferrable,
      oldTable,
      newTable,
      arguments: facts.arguments === undefined ? undefined : argumentsIn(facts.arguments),
      enabled,
      comment,
    }),
  };
}

/** `create trigger ... when (<condition>) execute function ...`; PostgreSQL gives the condition in no other way. */
function conditionIn(definition: string): string {
  const [begin, end] = [' WHEN (', ') EXECUTE FUNCTION '];
  const bare = outsideQuotes(definition);
  return definition.slice(bare.indexOf(begin) + begin.length, bare.lastIndexOf(end)).trim();
}

function argumentsIn(digits: string): string[] {
  return Buffer.from(digits, 'hex').toString('utf8').split('\0').slice(0, -1);
}
