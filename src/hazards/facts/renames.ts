import { tableOfIndex, withPartitions } from '../catalog/catalog.ts';
import { qualified, relationName, within } from '../catalog/names.ts';
import type { NodeOf } from '../parse/syntax.ts';
import { nameParts } from '../parse/syntax.ts';
import type { Scene } from './scene.ts';
import type { ClientBreak, Lock, ObjectNoun, StatementFacts } from './statement-facts.ts';
import { facts, locks } from './statement-facts.ts';

type Statement = NodeOf<'RenameStmt'>;

const RELATIONS: Readonly<Record<string, ObjectNoun>> = {
  OBJECT_TABLE: 'table',
  OBJECT_FOREIGN_TABLE: 'table',
  OBJECT_VIEW: 'view',
  OBJECT_MATVIEW: 'materialized view',
  OBJECT_SEQUENCE: 'sequence',
};

const OTHERS: Readonly<Record<string, ObjectNoun>> = {
  OBJECT_TYPE: 'type',
  OBJECT_DOMAIN: 'type',
  OBJECT_FUNCTION: 'routine',
  OBJECT_PROCEDURE: 'routine',
  OBJECT_ROUTINE: 'routine',
};

/** Names that programs do not use. */
const UNUSED: Readonly<Record<string, string>> = {
  OBJECT_TABCONSTRAINT: 'constraint',
  OBJECT_TRIGGER: 'trigger',
  OBJECT_POLICY: 'policy',
  OBJECT_RULE: 'rule',
};

export function rename(statement: NodeOf<'RenameStmt'>, scene: Scene): StatementFacts[] {
  const { renameType = 'OBJECT_TABLE' } = statement;
  if (renameType === 'OBJECT_INDEX') return [renameIndex(statement)];
  if (renameType === 'OBJECT_COLUMN' || renameType === 'OBJECT_ATTRIBUTE') return [renameColumn(statement, scene)];
  const relation = RELATIONS[renameType];
  if (relation !== undefined) return [renameRelation(statement, relation, scene)];
  const unused = UNUSED[renameType];
  if (unused !== undefined) return [renameUnused(statement, unused, scene)];
  return [renameOther(statement)];
}

function renameIndex({ relation, newname = '' }: Statement): StatementFacts {
  const name = relationName(relation);
  return facts('renameIndex', `index ${name}`, {
    locks: locks('SHARE UPDATE EXCLUSIVE', name),
    makes: { names: [newname] },
  });
}

/** `alter table` renames indexes too. */
function renameRelation({ relation, newname = '' }: Statement, noun: ObjectNoun, { catalog }: Scene): StatementFacts {
  const name = relationName(relation);
  const isIndex = tableOfIndex(catalog, name) !== undefined && !catalog.relations.has(name);
  return renamed({ noun, name, to: newname, locks: noun === 'sequence' || isIndex ? [] : exclusive(name) });
}

function renameUnused(statement: Statement, noun: string, { catalog }: Scene): StatementFacts {
  const { renameType, subname = '', newname = '' } = statement;
  const table = relationName(statement.relation);
  const isCheck = catalog.relations.get(table)?.constraints.get(subname)?.kind === 'check';
  const tables = isCheck || renameType === 'OBJECT_TRIGGER' ? withPartitions(catalog, table) : [table];
  return facts('rename', `${noun} ${subname} of ${table}`, {
    locks: exclusive(...tables),
    makes: { names: [newname] },
  });
}

function renameOther({ renameType = 'OBJECT_TABLE', object, subname = '', newname = '' }: Statement): StatementFacts {
  if (renameType === 'OBJECT_SCHEMA') return renamed({ noun: 'namespace', name: subname, to: newname, locks: [] });
  const name = qualified(nameParts(object));
  const noun = OTHERS[renameType];
  return noun === undefined
    ? facts('rename', name, { makes: { names: [newname] } })
    : renamed({ noun, name, to: newname, locks: [] });
}

function exclusive(...tables: readonly string[]): Lock[] {
  return locks('ACCESS EXCLUSIVE', ...tables);
}

interface Renamed {
  readonly noun: ObjectNoun;
  readonly name: string;
  readonly to: string;
  readonly locks: readonly Lock[];
}

function renamed({ noun, name, to, locks }: Renamed): StatementFacts {
  return facts(`rename${capital(noun)}`, `${noun} ${name}`, {
    locks,
    breaksClients: noun === 'sequence' ? [] : [{ noun, name, how: 'renamed', to }],
    makes: { names: [to] },
  });
}

function renameColumn(statement: NodeOf<'RenameStmt'>, { catalog }: Scene): StatementFacts {
  const table = relationName(statement.relation);
  const { subname = '', newname = '' } = statement;
  const isType = statement.renameType === 'OBJECT_ATTRIBUTE';
  const change: ClientBreak = { noun: 'column', name: within(table, subname), how: 'renamed', to: newname };
  return facts(isType ? 'renameAttribute' : 'renameColumn', `${isType ? 'attribute' : 'column'} ${table}.${subname}`, {
    locks: isType ? [] : exclusive(...withPartitions(catalog, table)),
    breaksClients: [change],
    makes: { names: [newname] },
  });
}

function capital(noun: string): string {
  return noun
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `alter … set schema`: the object gets another namespace, which is another name. */
export function move(statement: NodeOf<'AlterObjectSchemaStmt'>, { catalog }: Scene): StatementFacts[] {
  const { objectType = 'OBJECT_TABLE', newschema = '' } = statement;
  const noun = RELATIONS[objectType];
  const name = noun === undefined ? qualified(nameParts(statement.object)) : relationName(statement.relation);
  const used = noun ?? OTHERS[objectType];
  // Programs seldom name a partition.
  const isNamed = noun !== 'sequence' && catalog.relations.get(name)?.parent === undefined;
  return [
    facts(`move${capital(used ?? 'object')}`, `${used ?? 'object'} ${name}`, {
      locks: noun === undefined || noun === 'sequence' ? [] : exclusive(name),
      breaksClients: used === undefined || !isNamed ? [] : [{ noun: used, name, how: 'moved', to: newschema }],
    }),
  ];
}

export function changeOwner(statement: NodeOf<'AlterOwnerStmt'>): StatementFacts[] {
  const name =
    statement.relation === undefined ? qualified(nameParts(statement.object)) : relationName(statement.relation);
  return [facts('changeOwner', name, { breaksClients: [{ noun: 'object', name, how: 'privilege' }] })];
}
