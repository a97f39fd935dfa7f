import { leftoverWords } from './kind-reader.ts';
import { SEQUENCE_OPTIONS } from './sequence-facts.ts';
import type { SequenceFacts } from './sequence-facts.ts';

/** The sequence behind a serial or identity column, as far as it is not what PostgreSQL makes by itself. */
export interface OwnedSequenceFacts extends SequenceFacts {
  /** Only a name that PostgreSQL would not have given. */
  readonly name?: string;
  readonly type?: string;
  readonly comment?: string;
  readonly privileges?: string;
}

/**
 * Whether the sequence `sc` stands behind the column `a` with the default `d`, to which it is bound by the dependency `sd`:
 * it is that of an identity, or the column owns it and takes its whole default from it, `nextval('...'::regclass)`.
 *
 * @see https://www.postgresql.org/docs/current/catalog-pg-depend.html
 */
export const IS_BEHIND = `(sd.deptype = 'i' or sd.deptype = 'a' and a.attnotnull
  and a.atttypid in ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)
  and pg_get_expr(d.adbin, d.adrelid) = format('nextval(%L::regclass)', sc.oid::regclass))`;

/** Finds the sequence behind the column `a` with the default `d`. */
export const SEQUENCE_OF_COLUMN = `pg_depend sd
  join pg_class sc on sc.oid = sd.objid and sc.relkind = 'S'
  join pg_sequence s on s.seqrelid = sc.oid
  where sd.classid = 'pg_class'::regclass and sd.refclassid = 'pg_class'::regclass
    and sd.refobjid = a.attrelid and sd.refobjsubid = a.attnum and ${IS_BEHIND}`;

/** PostgreSQL's own names end so, with a number where they were taken; the rest may be of a table or column renamed since. */
const IS_USUAL_NAME = `right(rtrim(sc.relname, '0123456789'), 4) = '_seq' and sc.relnamespace = c.relnamespace`;

/** Facts of the sequence `s` behind the column `a` of the table `c`, as JSON. */
export const OWNED_SEQUENCE_FACTS = `json_build_object(
  ${Object.entries(SEQUENCE_OPTIONS)
    .map(([name, sql]) => `'${name}', ${sql}`)
    .join(',\n  ')},
  'name', case when not (${IS_USUAL_NAME}) then sc.oid::regclass::text end,
  'type', case when s.seqtypid <> a.atttypid then format_type(s.seqtypid, null) end,
  'comment', obj_description(sc.oid, 'pg_class'),
  'privileges', nullif(sc.relacl::text, acldefault('s', sc.relowner)::text))`;

/** What of a sequence the model cannot hold, in words. */
export function sequenceLeftovers(facts: OwnedSequenceFacts): string[] {
  return leftoverWords(facts, {
    name: (name) => `sequence: named ${name}`,
    type: (type) => `sequence: type ${type}`,
    comment: (text) => `sequence: comment ${text}`,
    privileges: (list) => `sequence: privileges ${list}`,
  });
}
