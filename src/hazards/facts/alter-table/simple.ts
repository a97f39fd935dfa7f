import type { LockMode } from '../statement-facts.ts';
import { facts, locks } from '../statement-facts.ts';
import { hasOption } from '../../parse/syntax.ts';
import type { Action, ActionFacts } from './action.ts';

/** How an action that only changes the catalog locks: its mode, and whether partitions are locked with their table. */
interface Simple {
  readonly mode: LockMode;
  readonly partitions?: true;
}

const AE: Simple = { mode: 'ACCESS EXCLUSIVE' };
const ALL_AE: Simple = { mode: 'ACCESS EXCLUSIVE', partitions: true };
const SRE: Simple = { mode: 'SHARE ROW EXCLUSIVE' };
const ALL_SRE: Simple = { mode: 'SHARE ROW EXCLUSIVE', partitions: true };
const SUE: Simple = { mode: 'SHARE UPDATE EXCLUSIVE' };
const ALL_SUE: Simple = { mode: 'SHARE UPDATE EXCLUSIVE', partitions: true };

/** @see https://www.postgresql.org/docs/current/sql-altertable.html */
const SIMPLE: Readonly<Record<string, Simple>> = {
  AT_ColumnDefault: ALL_AE,
  AT_AddIdentity: ALL_AE,
  AT_SetIdentity: ALL_AE,
  AT_DropExpression: ALL_AE,
  AT_SetStatistics: ALL_SUE,
  AT_SetOptions: SUE,
  AT_ResetOptions: SUE,
  AT_SetStorage: ALL_AE,
  AT_SetCompression: AE,
  AT_AlterConstraint: ALL_AE,
  AT_ClusterOn: SUE,
  AT_DropCluster: SUE,
  AT_EnableTrig: ALL_SRE,
  AT_EnableAlwaysTrig: ALL_SRE,
  AT_EnableReplicaTrig: ALL_SRE,
  AT_DisableTrig: ALL_SRE,
  AT_EnableTrigAll: SRE,
  AT_DisableTrigAll: SRE,
  AT_EnableTrigUser: SRE,
  AT_DisableTrigUser: SRE,
  AT_EnableRule: AE,
  AT_EnableAlwaysRule: AE,
  AT_EnableReplicaRule: AE,
  AT_DisableRule: AE,
  AT_ReplicaIdentity: AE,
  AT_DisableRowSecurity: AE,
  AT_ForceRowSecurity: AE,
  AT_NoForceRowSecurity: AE,
  AT_AddOf: AE,
  AT_DropOf: AE,
};

/** `null`: the action has facts of its own. */
export function simpleFacts(action: Action): ReturnType<ActionFacts> | null {
  const { subtype = '' } = action.command;
  const simple = SIMPLE[subtype];
  if (simple === undefined) return null;
  const tables = simple.partitions ? action.family : [action.name];
  return facts(formOf(action), objectOf(action), { locks: locks(simple.mode, ...tables) });
}

export function formOf({ command }: Action): string {
  return `alterTable${(command.subtype ?? '').slice('AT_'.length)}`;
}

function objectOf({ command, name }: Action): string {
  return COLUMN_ACTIONS.has(command.subtype ?? '') ? `column ${name}.${command.name}` : `table ${name}`;
}

const COLUMN_ACTIONS = new Set(
  ['ColumnDefault', 'AddIdentity', 'SetIdentity', 'DropExpression', 'SetStatistics', 'SetOptions', 'ResetOptions'].map(
    (action) => `AT_${action}`,
  ),
);

/** Parameters whose change does not stop readers and writers; the others do. */
const PARAMETERS_OF_VIEWS = ['security_barrier', 'security_invoker', 'check_option', 'user_catalog_table'];

export const relationOptions: ActionFacts = (action) => {
  const { def } = action.command;
  const list = def !== undefined && 'List' in def ? def.List.items : [];
  const blocks = action.table.kind === 'view' || PARAMETERS_OF_VIEWS.some((name) => hasOption(list, name));
  return facts(formOf(action), `table ${action.name}`, {
    locks: locks(blocks ? 'ACCESS EXCLUSIVE' : 'SHARE UPDATE EXCLUSIVE', action.name),
  });
};
