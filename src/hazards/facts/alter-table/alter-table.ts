import { tableOfIndex } from '../../catalog/catalog.ts';
import { relationName } from '../../catalog/names.ts';
import type { NodeOf } from '../../parse/syntax.ts';
import { nodeOf } from '../../parse/syntax.ts';
import type { Scene } from '../scene.ts';
import type { StatementFacts } from '../statement-facts.ts';
import { facts, locks } from '../statement-facts.ts';
import { type ActionFacts, actionsOf } from './action.ts';
import { addColumn } from './add-column.ts';
import { addConstraint } from './add-constraint.ts';
import { dropColumn, dropIdentity, dropNotNull, setExpression, setNotNull } from './change-column.ts';
import { alterConstraint, dropConstraint, validateConstraint } from './change-constraint.ts';
import { columnType } from './column-type.ts';
import { relationOptions, simpleFacts } from './simple.ts';
import {
  attachPartition,
  changeOwner,
  detachPartition,
  enableRowSecurity,
  inherit,
  setLogged,
  setStorage,
} from './whole-table.ts';

const ACTIONS: Readonly<Record<string, ActionFacts>> = {
  AT_AddColumn: addColumn,
  AT_AddConstraint: addConstraint,
  AT_AddInherit: inherit,
  AT_AlterColumnType: columnType,
  AT_AlterConstraint: alterConstraint,
  AT_AttachPartition: attachPartition,
  AT_ChangeOwner: changeOwner,
  AT_DetachPartition: detachPartition,
  AT_DropColumn: dropColumn,
  AT_DropConstraint: dropConstraint,
  AT_DropIdentity: dropIdentity,
  AT_DropInherit: inherit,
  AT_DropNotNull: dropNotNull,
  AT_EnableRowSecurity: enableRowSecurity,
  AT_ResetRelOptions: relationOptions,
  AT_SetAccessMethod: setStorage,
  AT_SetExpression: setExpression,
  AT_SetLogged: setLogged,
  AT_SetNotNull: setNotNull,
  AT_SetRelOptions: relationOptions,
  AT_SetTableSpace: setStorage,
  AT_SetUnLogged: setLogged,
  AT_ValidateConstraint: validateConstraint,
};

/** `alter table`, and the other `alter` statements whose grammar is that of `alter table`. */
export function alterTable(statement: NodeOf<'AlterTableStmt'>, scene: Scene): readonly StatementFacts[] {
  if (statement.objtype === 'OBJECT_INDEX') return alterIndex(statement, scene);
  if (statement.objtype === 'OBJECT_TYPE') return alterComposite(statement);
  if (statement.objtype === 'OBJECT_SEQUENCE')
    return [facts('alterSequence', `sequence ${relationName(statement.relation)}`)];
  return actionsOf(statement, scene).map((action) => {
    const { subtype = '' } = action.command;
    return ACTIONS[subtype]?.(action) ?? simpleFacts(action) ?? unknown(subtype, action.name);
  });
}

function unknown(subtype: string, name: string): StatementFacts {
  return facts(`alterTable${subtype.slice('AT_'.length)}`, `table ${name}`, {
    locks: locks('ACCESS EXCLUSIVE', name),
    opaque: 'an action of "alter table" that is not known here',
  });
}

function alterIndex(statement: NodeOf<'AlterTableStmt'>, scene: Scene): StatementFacts[] {
  const name = relationName(statement.relation);
  return (statement.cmds ?? []).map((node) => {
    const command = nodeOf(node, 'AlterTableCmd');
    const attached = nodeOf(command?.def, 'PartitionCmd')?.name;
    if (attached === undefined)
      return facts('alterIndexSet', `index ${name}`, { locks: locks('SHARE UPDATE EXCLUSIVE', name) });
    const inner = relationName(attached);
    const tables = [tableOfIndex(scene.catalog, inner)].filter((table) => table !== undefined);
    return facts('alterIndexAttachPartition', `index ${inner}`, {
      locks: [
        ...locks('SHARE UPDATE EXCLUSIVE', name),
        ...locks('ACCESS EXCLUSIVE', inner),
        ...locks('ACCESS SHARE', ...tables),
      ],
    });
  });
}

/** Attributes of a composite type: tables that have columns of it refuse the change, so no rows are at risk. */
function alterComposite(statement: NodeOf<'AlterTableStmt'>): StatementFacts[] {
  const name = relationName(statement.relation);
  return (statement.cmds ?? []).map((node) => {
    const { subtype = '', name: attribute = '' } = nodeOf(node, 'AlterTableCmd') ?? {};
    return facts(`alterType${subtype.slice('AT_'.length)}`, `type ${name}`, {
      ...(subtype === 'AT_DropColumn' && {
        loses: [
          {
            what: 'values' as const,
            object: `type ${name}`,
            words: `the values of attribute ${attribute} of type ${name}`,
          },
        ],
        breaksClients: [{ noun: 'type' as const, name, how: 'dropped' as const }],
      }),
    });
  });
}
