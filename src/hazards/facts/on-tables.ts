import { withPartitions } from '../catalog/catalog.ts';
import { qualified, relationName } from '../catalog/names.ts';
import type { NodeOf } from '../parse/syntax.ts';
import { hasOption, nameParts, nodesOf, textsOf } from '../parse/syntax.ts';
import type { Scene } from './scene.ts';
import type { LockMode, StatementFacts } from './statement-facts.ts';
import { LOCK_MODES, facts, locks } from './statement-facts.ts';

export function createPolicy(statement: NodeOf<'CreatePolicyStmt'>): StatementFacts[] {
  const table = relationName(statement.table);
  const name = statement.policy_name ?? '';
  return [
    facts('createPolicy', `policy ${name} of ${table}`, {
      locks: locks('ACCESS EXCLUSIVE', table),
      makes: { others: [{ noun: 'policy', name: `${table}.${name}` }], names: [name] },
    }),
  ];
}

export function alterPolicy(statement: NodeOf<'AlterPolicyStmt'>): StatementFacts[] {
  const table = relationName(statement.table);
  return [
    facts('alterPolicy', `policy ${statement.policy_name} of ${table}`, { locks: locks('ACCESS EXCLUSIVE', table) }),
  ];
}

export function createTrigger(statement: NodeOf<'CreateTrigStmt'>, { catalog }: Scene): StatementFacts[] {
  const table = relationName(statement.relation);
  const name = statement.trigname ?? '';
  const tables = statement.row ? withPartitions(catalog, table) : [table];
  return [
    facts('createTrigger', `trigger ${name} of ${table}`, {
      locks: locks('SHARE ROW EXCLUSIVE', ...tables),
      makes: { others: [{ noun: 'trigger', name: `${table}.${name}` }], names: [name] },
    }),
  ];
}

export function createView(statement: NodeOf<'ViewStmt'>, { catalog }: Scene): StatementFacts[] {
  const name = relationName(statement.view);
  const replaces = statement.replace === true && catalog.relations.has(name);
  return [
    facts(replaces ? 'replaceView' : 'createView', `view ${name}`, {
      locks: replaces ? locks('ACCESS EXCLUSIVE', name) : [],
      makes: { others: [{ noun: 'view', name }], names: [statement.view?.relname ?? ''] },
    }),
  ];
}

export function refreshView(statement: NodeOf<'RefreshMatViewStmt'>): StatementFacts[] {
  const name = relationName(statement.relation);
  const concurrently = statement.concurrent === true;
  return [
    facts(
      concurrently ? 'refreshMaterializedViewConcurrently' : 'refreshMaterializedView',
      `materialized view ${name}`,
      {
        locks: locks(concurrently ? 'EXCLUSIVE' : 'ACCESS EXCLUSIVE', name),
        rewrites: concurrently ? [] : [{ table: name, because: 'refresh' }],
        scans: concurrently ? [{ table: name, because: 'query' }] : [],
      },
    ),
  ];
}

const COMMENTED_TABLES = new Set([
  'OBJECT_TABLE',
  'OBJECT_VIEW',
  'OBJECT_MATVIEW',
  'OBJECT_INDEX',
  'OBJECT_FOREIGN_TABLE',
]);

/** A comment waits for whatever else takes this lock: index builds, validations, vacuum. */
export function comment(statement: NodeOf<'CommentStmt'>): StatementFacts[] {
  const { objtype = 'OBJECT_TABLE', object } = statement;
  const parts = nameParts(object);
  const relation = COMMENTED_TABLES.has(objtype) ? parts : objtype === 'OBJECT_COLUMN' ? parts.slice(0, -1) : [];
  const table = relation.length === 0 ? undefined : qualified(relation);
  return [
    facts('comment', parts.join('.'), {
      locks: table === undefined ? [] : locks('SHARE UPDATE EXCLUSIVE', table),
    }),
  ];
}

export function createStatistics(statement: NodeOf<'CreateStatsStmt'>): StatementFacts[] {
  const tables = nodesOf(statement.relations, 'RangeVar').map(relationName);
  return [
    facts('createStatistics', `statistics ${qualified(textsOf(statement.defnames))}`, {
      locks: locks('SHARE UPDATE EXCLUSIVE', ...tables),
    }),
  ];
}

export function lockTable(statement: NodeOf<'LockStmt'>, { catalog }: Scene): StatementFacts[] {
  const mode: LockMode = LOCK_MODES[(statement.mode ?? LOCK_MODES.length) - 1] ?? 'ACCESS EXCLUSIVE';
  return nodesOf(statement.relations, 'RangeVar').map((relation) => {
    const name = relationName(relation);
    const tables = relation.inh ? withPartitions(catalog, name) : [name];
    return facts('lockTable', `table ${name}`, { locks: locks(mode, ...tables) });
  });
}

export function vacuum(statement: NodeOf<'VacuumStmt'>): StatementFacts[] {
  const full = hasOption(statement.options, 'full');
  const form = statement.is_vacuumcmd ? (full ? 'vacuumFull' : 'vacuum') : 'analyze';
  const names = nodesOf(statement.rels, 'VacuumRelation').map(({ relation }) => relationName(relation));
  const transaction = statement.is_vacuumcmd ? 'outside' : 'any';
  if (names.length === 0) return [facts(form, 'every table', { transaction })];
  return names.map((name) =>
    facts(form, `table ${name}`, {
      locks: locks(full ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE', name),
      rewrites: full ? [{ table: name, because: 'vacuumFull' }] : [],
      transaction,
    }),
  );
}

export function cluster(statement: NodeOf<'ClusterStmt'>): StatementFacts[] {
  if (statement.relation === undefined) return [facts('cluster', 'every clustered table', { transaction: 'outside' })];
  const name = relationName(statement.relation);
  return [
    facts('cluster', `table ${name}`, {
      locks: locks('ACCESS EXCLUSIVE', name),
      rewrites: [{ table: name, because: 'cluster' }],
    }),
  ];
}

export function createRule(statement: NodeOf<'RuleStmt'>): StatementFacts[] {
  const table = relationName(statement.relation);
  return [facts('createRule', `rule ${statement.rulename} of ${table}`, { locks: locks('ACCESS EXCLUSIVE', table) })];
}
