import { relationName } from '../../catalog/names.ts';
import { tableIn, withPartitions } from '../../catalog/catalog.ts';
import { nodeOf } from '../../parse/syntax.ts';
import type { RewriteCause, StatementFacts } from '../statement-facts.ts';
import { facts, locks } from '../statement-facts.ts';
import { type Action, type ActionFacts } from './action.ts';
import { formOf } from './simple.ts';

function rewriting(because: RewriteCause): ActionFacts {
  return (action) =>
    facts(formOf(action), `table ${action.name}`, {
      locks: locks('ACCESS EXCLUSIVE', action.name),
      rewrites: [{ table: action.name, because }],
    });
}

export const setLogged = rewriting('logged');
export const setStorage = rewriting('storage');

export const enableRowSecurity: ActionFacts = (action) =>
  facts('alterTableEnableRowSecurity', `table ${action.name}`, {
    locks: locks('ACCESS EXCLUSIVE', action.name),
    breaksClients: [{ noun: 'table', name: action.name, how: 'hidesRows' }],
  });

export const changeOwner: ActionFacts = (action) =>
  facts('alterTableChangeOwner', `table ${action.name}`, {
    locks: locks('ACCESS EXCLUSIVE', action.name),
    breaksClients: [{ noun: 'table', name: action.name, how: 'privilege' }],
  });

function partitionOf(action: Action): string {
  return relationName(nodeOf(action.command.def, 'PartitionCmd')?.name);
}

/** The new partition is checked against its bounds, gets the indexes that its table has, and the foreign keys. */
export const attachPartition: ActionFacts = (action) => {
  const name = partitionOf(action);
  const { catalog } = action.scene;
  const tables = withPartitions(catalog, name).filter((one) => catalog.relations.get(one)?.partitioned !== true);
  const { constraints, indexes } = tableIn(catalog, name);
  const proven = [...constraints.values()].some(({ kind, valid }) => kind === 'check' && valid);
  const foreignKeys = missing(action.table.constraints, constraints).filter(
    ({ references }) => references !== undefined,
  );
  const parents = foreignKeys.flatMap(({ references }) => (references === undefined ? [] : [references.table]));
  const object = `table ${name}`;
  return facts('alterTableAttachPartition', object, {
    locks: [
      ...locks('SHARE UPDATE EXCLUSIVE', action.name),
      ...locks('ACCESS EXCLUSIVE', ...withPartitions(catalog, name)),
      ...locks('SHARE ROW EXCLUSIVE', ...parents),
    ],
    scans: [
      ...(proven ? [] : tables.map((table) => ({ table, because: 'partitionBound' as const, of: object }))),
      ...parents.flatMap((parent) =>
        [name, parent].map((table) => ({ table, because: 'foreignKey' as const, of: object })),
      ),
    ],
    builds: missing(action.table.indexes, indexes).flatMap(({ columns }) =>
      tables.map((table) => ({ table, columns, purpose: 'index' as const, concurrently: false })),
    ),
    mayFailOn: proven ? [] : [{ table: name, columns: [], because: 'partition', object }],
  });
};

/** What the one table has and the other has not, by the columns. */
function missing<One extends { readonly columns: readonly string[] }>(
  wanted: ReadonlyMap<string, One>,
  there: ReadonlyMap<string, One>,
): One[] {
  const known = new Set([...there.values()].map(({ columns }) => columns.join('\0')));
  return [...wanted.values()].filter(({ columns }) => !known.has(columns.join('\0')));
}

export const detachPartition: ActionFacts = (action) => {
  const name = partitionOf(action);
  const concurrently = nodeOf(action.command.def, 'PartitionCmd')?.concurrent === true;
  return facts(concurrently ? 'alterTableDetachPartitionConcurrently' : 'alterTableDetachPartition', `table ${name}`, {
    locks: concurrently
      ? [...locks('SHARE UPDATE EXCLUSIVE', action.name), ...locks('ACCESS EXCLUSIVE', name)]
      : locks('ACCESS EXCLUSIVE', action.name, name),
    transaction: concurrently ? 'outside' : 'any',
  });
};

export const inherit: ActionFacts = (action): StatementFacts => {
  const parent = relationName(nodeOf(action.command.def, 'RangeVar'));
  return facts(formOf(action), `table ${action.name}`, {
    locks: [...locks('ACCESS EXCLUSIVE', action.name), ...locks('SHARE UPDATE EXCLUSIVE', parent)],
  });
};
