import { routineKey } from '../../schema/index.ts';
import type { Routine } from '../../schema/index.ts';
import { comment, notOfExtension, notOfObject, OF_USERS, privileges } from '../catalog-sql.ts';
import { typeFacts } from '../column-type.ts';
import { kindReader, leftoverWords } from '../kind-reader.ts';
import { present } from '../present.ts';
import { ARGUMENTS, argumentsOf, returnsOf } from '../routine-arguments.ts';
import type { ArgumentFacts, ResultFacts } from '../routine-arguments.ts';
import { settingsOf } from '../routine-settings.ts';

interface RoutineFacts extends ResultFacts {
  readonly name: string;
  readonly arguments?: readonly ArgumentFacts[];
  readonly kind?: 'procedure';
  readonly language: string;
  readonly body: string;
  readonly atomic?: true;
  readonly volatility?: 'immutable' | 'stable';
  readonly strict?: true;
  readonly securityDefiner?: true;
  readonly leakproof?: true;
  readonly window?: true;
  readonly parallel?: 'restricted' | 'safe';
  readonly cost?: number;
  readonly rows?: number;
  /** `name=value` */
  readonly settings?: readonly string[];
  readonly comment?: string;
  readonly support?: string;
  readonly transforms?: true;
  readonly privileges?: string;
}

/** Functions written in C, aggregates, and what comes with a range type are none of the model. */
export const IS_ROUTINE = `p.prokind <> 'a' and p.prolang <> (select oid from pg_language where lanname = 'c')
  and ${notOfObject('pg_proc', 'p.oid')}`;

/** @see https://www.postgresql.org/docs/current/catalog-pg-proc.html */
export const routineReader = kindReader<'routine', RoutineFacts>({
  path: ['n.nspname', 'p.proname'],
  facts: () => ({
    name: 'p.proname',
    arguments: ARGUMENTS,
    result: typeFacts({ oid: 'p.prorettype' }),
    returnsSet: 'nullif(p.proretset, false)',
    kind: `case p.prokind when 'p' then 'procedure' end`,
    language: 'l.lanname',
    body: 'coalesce(pg_get_function_sqlbody(p.oid), p.prosrc)',
    atomic: 'nullif(p.prosqlbody is not null, false)',
    volatility: `case p.provolatile when 'i' then 'immutable' when 's' then 'stable' end`,
    strict: 'nullif(p.proisstrict, false)',
    securityDefiner: 'nullif(p.prosecdef, false)',
    leakproof: 'nullif(p.proleakproof, false)',
    window: `nullif(p.prokind = 'w', false)`,
    parallel: `case p.proparallel when 'r' then 'restricted' when 's' then 'safe' end`,
    cost: `nullif(p.procost, case l.lanname when 'internal' then 1 else 100 end)`,
    rows: 'nullif(p.prorows, case when p.proretset then 1000 else 0 end)',
    settings: 'to_json(p.proconfig)',
    comment: comment('p.oid', 'pg_proc'),
    support: 'nullif(p.prosupport::oid, 0)::regproc::text',
    transforms: 'nullif(p.protrftypes is not null, false)',
    privileges: privileges('p.proacl', `acldefault('f', p.proowner)`),
  }),
  from: `pg_proc p join pg_namespace n on n.oid = p.pronamespace and ${OF_USERS} and ${notOfExtension('pg_proc', 'p.oid')}
    join pg_language l on l.oid = p.prolang where ${IS_ROUTINE}`,
  order: ['n.nspname', 'p.proname', 'p.proargtypes'],
  value: routineOf,
  name: (facts) => routineKey(routineOf(facts)),
  leftovers: (facts) =>
    leftoverWords(facts, {
      support: (name) => `support ${name}`,
      transforms: 'transform',
      privileges: (list) => `privileges ${list}`,
    }),
});

function routineOf(facts: RoutineFacts): Routine {
  const { name, kind, language, body, settings, arguments: list = [] } = facts;
  const { atomic, volatility, strict, securityDefiner, leakproof, window, parallel, cost, rows, comment } = facts;
  return {
    name,
    arguments: argumentsOf(list),
    language,
    body,
    ...present({
      kind,
      returns: kind === 'procedure' ? undefined : returnsOf(list, facts),
      atomic,
      volatility,
      strict,
      securityDefiner,
      leakproof,
      window,
      parallel,
      cost,
      rows,
      settings: settings && settingsOf(settings),
      comment,
    }),
  };
}
