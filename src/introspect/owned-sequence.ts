/** The sequence behind a serial or identity column, as far as it is not what PostgreSQL makes by itself. */
export interface SequenceFacts {
  readonly name: string;
  readonly namespace: string;
  readonly type?: string;
  readonly start?: string;
  readonly increment?: string;
  readonly minimum?: string;
  readonly maximum?: string;
  readonly cache?: string;
  readonly cycles?: true;
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

/** Those facts of the sequence `s` that are not the default, as JSON. */
export const SEQUENCE_FACTS = `json_build_object(
  'name', sc.relname,
  'namespace', (select nspname from pg_namespace where oid = sc.relnamespace),
  'type', case when s.seqtypid <> a.atttypid then format_type(s.seqtypid, null) end,
  'start', nullif(s.seqstart, 1)::text,
  'increment', nullif(s.seqincrement, 1)::text,
  'minimum', nullif(s.seqmin, 1)::text,
  'maximum', nullif(s.seqmax, case s.seqtypid
    when 'int2'::regtype then 32767 when 'int4'::regtype then 2147483647 else 9223372036854775807 end)::text,
  'cache', nullif(s.seqcache, 1)::text,
  'cycles', nullif(s.seqcycle, false),
  'comment', obj_description(sc.oid, 'pg_class'),
  'privileges', nullif(sc.relacl::text, acldefault('s', sc.relowner)::text))`;

/** PostgreSQL cuts the name of a sequence to this many bytes. */
const LONGEST_NAME = 63;

interface Owner {
  readonly namespace: string;
  readonly table: string;
  readonly column: string;
}

/** What of a sequence the model cannot hold, in words. */
export function sequenceLeftovers(sequence: SequenceFacts, { namespace, table, column }: Owner): string[] {
  const { name, type, start, increment, minimum, maximum, cache, cycles, comment, privileges } = sequence;
  const usual = `${table}_${column}_seq`;
  const isCut = Buffer.byteLength(usual) > LONGEST_NAME;
  const hasOwnName = isCut ? !name.endsWith('_seq') : name !== usual;
  const words: (string | false | undefined)[] = [
    (hasOwnName || sequence.namespace !== namespace) && `named ${sequence.namespace}.${name}`,
    type && `type ${type}`,
    start && `start ${start}`,
    increment && `increment ${increment}`,
    minimum && `minimum ${minimum}`,
    maximum && `maximum ${maximum}`,
    cache && `cache ${cache}`,
    cycles && 'cycle',
    comment && `comment ${comment}`,
    privileges && `privileges ${privileges}`,
  ];
  return words.filter((word) => typeof word === 'string').map((word) => `sequence: ${word}`);
}
