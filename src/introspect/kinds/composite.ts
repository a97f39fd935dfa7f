import type { CompositeAttribute } from '../../schema/index.ts';
import { collation, collationNamespace, COLUMNS, comment, privileges, TYPES } from '../catalog-sql.ts';
import { columnTypeOf, lostModifiers, typeFacts } from '../column-type.ts';
import type { TypeFacts } from '../column-type.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';

interface AttributeFacts {
  readonly name: string;
  readonly type: TypeFacts;
  readonly collation?: string;
  readonly collationNamespace?: string;
  readonly comment?: string;
}

interface CompositeFacts {
  readonly attributes?: readonly AttributeFacts[];
  readonly comment?: string;
  readonly privileges?: string;
}

const TYPE_COLLATION = '(select typcollation from pg_type where oid = a.atttypid)';

const ATTRIBUTES = `(select json_agg(json_build_object(
    'name', a.attname,
    'type', ${typeFacts({ oid: 'a.atttypid', modifier: 'a.atttypmod', dimensions: 'a.attndims' })},
    'collation', ${collation('a.attcollation', TYPE_COLLATION)},
    'collationNamespace', ${collationNamespace('a.attcollation', TYPE_COLLATION)},
    'comment', col_description(c.oid, a.attnum)) order by a.attnum)
  from pg_class c ${COLUMNS} where c.oid = t.typrelid)`;

/** Types that stand for themselves: every table has one, too. */
export const compositeReader = kindReader<'composite', CompositeFacts>({
  path: ['n.nspname', 't.typname'],
  facts: () => ({
    attributes: ATTRIBUTES,
    comment: comment('t.oid', 'pg_type'),
    privileges: privileges('t.typacl', `acldefault('T', t.typowner)`),
  }),
  from: `${TYPES} and t.typtype = 'c' join pg_class r on r.oid = t.typrelid and r.relkind = 'c'`,
  value: ({ attributes = [], comment }) => ({ attributes: attributes.map(attributeOf), ...present({ comment }) }),
  leftovers: (facts) => [
    ...(facts.attributes ?? []).flatMap(attributeLeftovers),
    ...leftoverWords(facts, { privileges: (list) => `privileges ${list}` }),
  ],
});

function attributeOf({ name, type, collation }: AttributeFacts): CompositeAttribute {
  return { name, ...columnTypeOf(type), ...present({ collation }) };
}

function attributeLeftovers({ name, type, collationNamespace, comment }: AttributeFacts): string[] {
  const words = leftoverWords(
    { collationNamespace, comment },
    {
      collationNamespace: (namespace) => `collation in namespace ${namespace}`,
      comment: (text) => `comment ${text}`,
    },
  );
  return [...lostModifiers(type), ...words].map((word) => `attribute ${name}: ${word}`);
}
