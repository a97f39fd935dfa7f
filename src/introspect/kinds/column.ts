import type { Column } from '../../schema/index.ts';
import { collation, collationNamespace, COLUMNS, privileges, since, TABLES } from '../catalog-sql.ts';
import { STORAGE_FACTS, storageOf } from '../column-storage.ts';
import type { StorageFacts } from '../column-storage.ts';
import { columnTypeOf, lostModifiers, typeFacts } from '../column-type.ts';
import type { TypeFacts } from '../column-type.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { OWNED_SEQUENCE_FACTS, SEQUENCE_OF_COLUMN, sequenceLeftovers } from '../owned-sequence.ts';
import type { OwnedSequenceFacts } from '../owned-sequence.ts';
import { present } from '../present.ts';
import { sequenceOptions } from '../sequence-facts.ts';

interface ColumnFacts extends StorageFacts {
  readonly type: TypeFacts;
  readonly notNull?: true;
  /** The expression of the default, or of the generated column. */
  readonly expression?: string;
  readonly generated?: 's' | 'v';
  readonly identity?: 'a' | 'd';
  readonly sequence?: OwnedSequenceFacts;
  readonly collation?: string;
  readonly collationNamespace?: string;
  readonly comment?: string;
  readonly notNullFacts?: string;
  readonly options?: readonly string[];
  readonly privileges?: string;
}

/**
 * A not-null constraint that says more than `not null`. PostgreSQL's own names end so, with a number where they were taken;
 * the rest may be of a table or column renamed since.
 */
const NOT_NULL_FACTS = `(select nullif(concat_ws(', ',
    case when right(rtrim(o.conname, '0123456789'), 9) <> '_not_null' then 'constraint ' || quote_ident(o.conname) end,
    case when not o.convalidated then 'not valid' end,
    case when o.connoinherit then 'no inherit' end,
    'comment ' || obj_description(o.oid, 'pg_constraint')), '')
  from pg_constraint o where o.conrelid = c.oid and o.contype = 'n' and o.conkey[1] = a.attnum)`;

const VERSION_18 = 180_000;

/** @see https://www.postgresql.org/docs/current/catalog-pg-attribute.html */
export const columnReader = kindReader<'column', ColumnFacts>({
  path: ['n.nspname', 'c.relname', 'a.attname'],
  facts: (serverVersion) => ({
    type: typeFacts({ oid: 'a.atttypid', modifier: 'a.atttypmod', dimensions: 'a.attndims' }),
    notNull: 'nullif(a.attnotnull, false)',
    expression: 'pg_get_expr(d.adbin, d.adrelid)',
    generated: `nullif(a.attgenerated, '')::text`,
    identity: `nullif(a.attidentity, '')::text`,
    sequence: `(select ${OWNED_SEQUENCE_FACTS} from ${SEQUENCE_OF_COLUMN} limit 1)`,
    collation: collation('a.attcollation', 't.typcollation'),
    collationNamespace: collationNamespace('a.attcollation', 't.typcollation'),
    comment: 'col_description(c.oid, a.attnum)',
    notNullFacts: since(VERSION_18, serverVersion, NOT_NULL_FACTS),
    ...STORAGE_FACTS,
    options: 'to_json(a.attoptions)',
    privileges: privileges('a.attacl', `acldefault('c', c.relowner)`),
  }),
  from: `${TABLES} ${COLUMNS} join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum`,
  order: ['n.nspname', 'c.relname', 'a.attnum'],
  value: columnOf,
  leftovers: (facts) => [
    ...lostModifiers(facts.type),
    ...(facts.sequence === undefined ? [] : sequenceLeftovers(facts.sequence)),
    ...leftoverWords(facts, {
      collationNamespace: (name) => `collation in namespace ${name}`,
      notNullFacts: (words) => `not null: ${words}`,
      options: (options) => `options ${options.join(', ')}`,
      privileges: (list) => `privileges ${list}`,
    }),
  ],
});

function columnOf(facts: ColumnFacts): Column {
  const { type, notNull, expression, generated, identity, sequence, collation, comment } = facts;
  const isSerial = sequence !== undefined && identity === undefined;
  const isDefault = expression !== undefined && generated === undefined && !isSerial;
  const options = sequence === undefined ? {} : sequenceOptions(sequence);
  return {
    ...columnTypeOf(type),
    ...(!notNull && { nullable: true }),
    ...(isDefault && { default: expression }),
    ...(isSerial && { serial: true }),
    ...(identity !== undefined && { identity: identity === 'a' ? 'always' : 'by default' }),
    ...(Object.keys(options).length > 0 && { sequence: options }),
    ...(generated !== undefined && expression !== undefined && { generated: expression }),
    ...(generated === 'v' && { virtual: true }),
    ...storageOf(facts),
    ...present({ collation, comment }),
  };
}
