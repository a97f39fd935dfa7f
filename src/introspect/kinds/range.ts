import { collation, collationNamespace, comment, privileges, TYPES } from '../catalog-sql.ts';
import { columnTypeOf, lostModifiers, typeFacts } from '../column-type.ts';
import type { TypeFacts } from '../column-type.ts';
import { OPERATOR_CLASS_NAME } from '../index-key.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';

interface RangeFacts {
  readonly subtype: TypeFacts;
  readonly operatorClass?: string;
  readonly collation?: string;
  readonly collationNamespace?: string;
  readonly canonical?: string;
  readonly subtypeDiff?: string;
  readonly multirange?: string;
  readonly multirangeNamespace?: string;
  readonly multirangeComment?: string;
  readonly comment?: string;
  readonly privileges?: string;
}

const SUBTYPE_COLLATION = '(select typcollation from pg_type where oid = r.rngsubtype)';

/** As PostgreSQL names the multirange by itself, and cuts it to what fits. */
const USUAL_MULTIRANGE = `left(case when strpos(t.typname, 'range') > 0
  then overlay(t.typname::text placing 'multirange' from strpos(t.typname, 'range') for 5) else left(t.typname, 52) || '_multirange' end, 63)`;

/** @see https://www.postgresql.org/docs/current/catalog-pg-range.html */
export const rangeReader = kindReader<'range', RangeFacts>({
  path: ['n.nspname', 't.typname'],
  facts: () => ({
    subtype: typeFacts({ oid: 'r.rngsubtype' }),
    operatorClass: `(select ${OPERATOR_CLASS_NAME} from pg_opclass oc where oc.oid = r.rngsubopc and not oc.opcdefault)`,
    collation: collation('r.rngcollation', SUBTYPE_COLLATION),
    collationNamespace: collationNamespace('r.rngcollation', SUBTYPE_COLLATION),
    canonical: `nullif(r.rngcanonical::oid, 0)::regproc::text`,
    subtypeDiff: `nullif(r.rngsubdiff::oid, 0)::regproc::text`,
    multirange: `nullif(m.typname, ${USUAL_MULTIRANGE})`,
    multirangeNamespace: '(select nspname from pg_namespace where oid = nullif(m.typnamespace, t.typnamespace))',
    multirangeComment: comment('m.oid', 'pg_type'),
    comment: comment('t.oid', 'pg_type'),
    privileges: privileges('t.typacl', `acldefault('T', t.typowner)`),
  }),
  from: `${TYPES} and t.typtype = 'r' join pg_range r on r.rngtypid = t.oid join pg_type m on m.oid = r.rngmultitypid`,
  value({ subtype, operatorClass, collation, canonical, subtypeDiff, multirange, comment }) {
    const { type, typeNamespace, dimensions = 0 } = columnTypeOf(subtype);
    return {
      subtype: type + '[]'.repeat(dimensions),
      ...present({
        subtypeNamespace: typeNamespace,
        operatorClass,
        collation,
        canonical,
        subtypeDiff,
        multirange,
        comment,
      }),
    };
  },
  leftovers: (facts) => [
    ...lostModifiers(facts.subtype),
    ...leftoverWords(facts, {
      collationNamespace: (name) => `collation in namespace ${name}`,
      multirangeNamespace: (name) => `multirange in namespace ${name}`,
      multirangeComment: (text) => `multirange: comment ${text}`,
      privileges: (list) => `privileges ${list}`,
    }),
  ],
});
