import type { CatalogTable } from '../../catalog/catalog.ts';
import { tableIn, withPartitions } from '../../catalog/catalog.ts';
import { relationName } from '../../catalog/names.ts';
import type { NodeOf } from '../../parse/syntax.ts';
import type { Scene } from '../scene.ts';
import type { StatementFacts } from '../statement-facts.ts';

/** One action of an `alter table`. */
export interface Action {
  readonly command: NodeOf<'AlterTableCmd'>;
  readonly scene: Scene;
  readonly name: string;
  readonly table: CatalogTable;
  /** The table with its partitions, unless the statement says `only`. */
  readonly family: readonly string[];
}

export type ActionFacts = (action: Action) => StatementFacts;

export function actionsOf(statement: NodeOf<'AlterTableStmt'>, scene: Scene): Action[] {
  const name = relationName(statement.relation);
  const family = statement.relation?.inh === true ? withPartitions(scene.catalog, name) : [name];
  return (statement.cmds ?? []).flatMap((node) =>
    'AlterTableCmd' in node
      ? [{ command: node.AlterTableCmd, scene, name, table: tableIn(scene.catalog, name), family }]
      : [],
  );
}

/** Those of the tables that hold rows themselves. */
export function holdingRows(action: Action): string[] {
  return action.family.filter((name) => action.scene.catalog.relations.get(name)?.partitioned !== true);
}

/** The last part of a name, as messages show a column. */
export function columnObject(action: Action, column: string): string {
  return `column ${action.name}.${column}`;
}
