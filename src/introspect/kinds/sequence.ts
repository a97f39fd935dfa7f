import type { Sequence } from '../../schema/index.ts';
import { comment, privileges, RELATIONS } from '../catalog-sql.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { IS_BEHIND } from '../owned-sequence.ts';
import { present } from '../present.ts';
import { SEQUENCE_OPTIONS, sequenceOptions } from '../sequence-facts.ts';
import type { SequenceFacts } from '../sequence-facts.ts';

interface FreeSequenceFacts extends SequenceFacts {
  readonly type?: string;
  readonly ownedBy?: NonNullable<Sequence['ownedBy']>;
  readonly unlogged?: true;
  readonly comment?: string;
  readonly privileges?: string;
}

/** The columns `a` with the default `d`, of the table `tc`, that go with the sequence `sc`. */
const OWNERS = `pg_depend sd join pg_attribute a on a.attrelid = sd.refobjid and a.attnum = sd.refobjsubid
  join pg_class tc on tc.oid = a.attrelid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where sd.classid = 'pg_class'::regclass and sd.objid = sc.oid and sd.refclassid = 'pg_class'::regclass`;

/** Sequences that stand behind no serial or identity column. */
export const sequenceReader = kindReader<'sequence', FreeSequenceFacts>({
  path: ['n.nspname', 'c.relname'],
  facts: () => ({
    ...SEQUENCE_OPTIONS,
    type: `case when s.seqtypid <> 'int8'::regtype then format_type(s.seqtypid, null) end`,
    ownedBy: `(select json_build_object('table', tc.relname, 'column', a.attname) from ${OWNERS} and sd.deptype = 'a' limit 1)`,
    unlogged: `nullif(c.relpersistence = 'u', false)`,
    comment: comment('c.oid', 'pg_class'),
    privileges: privileges('c.relacl', `acldefault('s', c.relowner)`),
  }),
  from: `${RELATIONS} cross join lateral (select c.oid) sc join pg_sequence s on s.seqrelid = c.oid
    where c.relkind = 'S' and not exists (select from ${OWNERS} and ${IS_BEHIND})`,
  value: ({ type, ownedBy, comment, ...facts }) => ({
    ...sequenceOptions(facts),
    ...present({ type, ownedBy, comment }),
  }),
  leftovers: (facts) => leftoverWords(facts, { unlogged: 'unlogged', privileges: (list) => `privileges ${list}` }),
});
