import type { Column } from '../../schema/index.ts';
import { privileges, since, TABLES } from '../catalog-sql.ts';
import { columnTypeOf, lostModifiers } from '../column-type.ts';
import type { TypeFacts } from '../column-type.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { SEQUENCE_FACTS, SEQUENCE_OF_COLUMN, sequenceLeftovers } from '../owned-sequence.ts';
import type { SequenceFacts } from '../owned-sequence.ts';

interface ColumnFacts {
  readonly type: TypeFacts;
  readonly notNull?: true;
  /** The expression of the default, or of the generated column. */
  readonly expression?: string;
  readonly generated?: 's' | 'v';
  readonly identity?: 'a' | 'd';
  readonly sequence?: SequenceFacts;
  readonly collation?: string;
  readonly collationNamespace?: string;
  readonly comment?: string;
  readonly notNullFacts?: string;
  readonly storage?: string;
  readonly compression?: string;
  readonly statistics?: number;
  readonly options?: readonly string[];
  readonly privileges?: string;
}

/** The type without its array, and the number of array dimensions; the catalog keeps none for `create table ... as`. */
const TYPE = `json_build_object(
  'text', format_type(b.oid, a.atttypmod), 'name', b.typname, 'namespace', (select nspname from pg_namespace where oid = b.typnamespace),
  'ofExtension', nullif(exists (select from pg_depend e where e.classid = 'pg_type'::regclass and e.objid = b.oid and e.deptype = 'e'), false),
  'dimensions', case when b.oid <> t.oid then greatest(a.attndims, 1) end)`;

/** The name that PostgreSQL gives to a not-null constraint begins so: it cuts long ones, and adds a number to taken ones. */
const NOT_NULL_NAME = `case when octet_length(c.relname || '_' || a.attname || '_not_null') <= 63
  then c.relname || '_' || a.attname || '_not_null' else left(c.relname, 12) end`;

/** A not-null constraint that says more than `not null`. */
const NOT_NULL_FACTS = `(select nullif(concat_ws(', ',
    case when not starts_with(o.conname, ${NOT_NULL_NAME}) then 'constraint ' || quote_ident(o.conname) end,
    case when not o.convalidated then 'not valid' end,
    case when o.connoinherit then 'no inherit' end,
    'comment ' || obj_description(o.oid, 'pg_constraint')), '')
  from pg_constraint o where o.conrelid = c.oid and o.contype = 'n' and o.conkey[1] = a.attnum)`;

const VERSION_18 = 180_000;

/** @see https://www.postgresql.org/docs/current/catalog-pg-attribute.html */
export const columnReader = kindReader<'column', ColumnFacts>({
  noun: 'column',
  path: ['n.nspname', 'c.relname', 'a.attname'],
  facts: (serverVersion) => ({
    type: TYPE,
    notNull: 'nullif(a.attnotnull, false)',
    expression: 'pg_get_expr(d.adbin, d.adrelid)',
    generated: `nullif(a.attgenerated, '')::text`,
    identity: `nullif(a.attidentity, '')::text`,
    sequence: `(select ${SEQUENCE_FACTS} from ${SEQUENCE_OF_COLUMN} limit 1)`,
    collation: 'l.collname',
    collationNamespace: `(select nspname from pg_namespace where oid = l.collnamespace and nspname not in ('pg_catalog', 'public'))`,
    comment: 'col_description(c.oid, a.attnum)',
    notNullFacts: since(VERSION_18, serverVersion, NOT_NULL_FACTS),
    storage: 'nullif(a.attstorage, t.typstorage)::text',
    compression: `nullif(a.attcompression, '')::text`,
    statistics: 'nullif(a.attstattarget, -1)',
    options: 'to_json(a.attoptions)',
    privileges: privileges('a.attacl', `acldefault('c', c.relowner)`),
  }),
  from: `${TABLES} join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    join pg_type t on t.oid = a.atttypid
    join pg_type b on b.oid = case when t.typsubscript = 'array_subscript_handler'::regproc and t.typelem <> 0 then t.typelem else t.oid end
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    left join pg_collation l on l.oid = nullif(a.attcollation, t.typcollation)`,
  order: ['n.nspname', 'c.relname', 'a.attnum'],

  value(facts): Column {
    const { type, notNull, expression, generated, identity, sequence, collation, comment } = facts;
    const isSerial = sequence !== undefined && identity === undefined;
    const isDefault = expression !== undefined && generated === undefined && !isSerial;
    return {
      ...columnTypeOf(type),
      ...(!notNull && { nullable: true }),
      ...(isDefault && { default: expression }),
      ...(isSerial && { serial: true }),
      ...(identity !== undefined && { identity: identity === 'a' ? 'always' : 'by default' }),
      ...(generated !== undefined && expression !== undefined && { generated: expression }),
      ...(collation !== undefined && { collation }),
      ...(comment !== undefined && { comment }),
    };
  },

  leftovers(facts, [namespace = '', table = '', column = '']) {
    const modifiers = lostModifiers(facts.type);
    return [
      ...(modifiers === undefined ? [] : [`type modifiers ${modifiers}`]),
      ...(facts.generated === 'v' ? ['virtual, not stored'] : []),
      ...(facts.sequence === undefined ? [] : sequenceLeftovers(facts.sequence, { namespace, table, column })),
      ...leftoverWords(facts, {
        collationNamespace: (name) => `collation in namespace ${name}`,
        notNullFacts: (words) => `not null: ${words}`,
        storage: (code) => `storage ${code}`,
        compression: (code) => `compression ${code}`,
        statistics: (target) => `statistics ${target}`,
        options: (options) => `options ${options.join(', ')}`,
        privileges: (list) => `privileges ${list}`,
      }),
    ];
  },
});
