import { nameIn, qualified, relationName } from '../catalog/names.ts';
import type { NodeOf } from '../parse/syntax.ts';
import { nameParts, nodeOf, nodesOf, textsOf } from '../parse/syntax.ts';
import type { Scene } from './scene.ts';
import type { ObjectNoun, StatementFacts } from './statement-facts.ts';
import { facts } from './statement-facts.ts';

export function createNamespace(statement: NodeOf<'CreateSchemaStmt'>): StatementFacts[] {
  const name = statement.schemaname ?? '';
  return [
    facts('createNamespace', `namespace ${name}`, { makes: { others: [{ noun: 'namespace', name }], names: [name] } }),
  ];
}

export function createSequence(statement: NodeOf<'CreateSeqStmt'>): StatementFacts[] {
  const name = relationName(statement.sequence);
  return [
    facts('createSequence', `sequence ${name}`, {
      makes: { others: [{ noun: 'sequence', name }], names: [statement.sequence?.relname ?? ''] },
    }),
  ];
}

/** A sequence that belongs to a column takes its position from the rows. */
export function alterSequence(statement: NodeOf<'AlterSeqStmt'>, { catalog }: Scene): StatementFacts[] {
  const name = relationName(statement.sequence);
  const object = `sequence ${name}`;
  const standsAlone = catalog.sequences.has(name) || !catalog.complete;
  const restarts = nodesOf(statement.options, 'DefElem').some(({ defname }) => defname === 'restart');
  return [
    facts('alterSequence', object, {
      loses: restarts && standsAlone ? [{ what: 'position', object, words: `the position of ${object}` }] : [],
    }),
  ];
}

export function createRoutine(statement: NodeOf<'CreateFunctionStmt'>): StatementFacts[] {
  const name = qualified(textsOf(statement.funcname));
  return [
    facts(statement.replace ? 'replaceRoutine' : 'createRoutine', `routine ${name}`, {
      makes: { others: [{ noun: 'routine', name }], names: textsOf(statement.funcname).slice(-1) },
    }),
  ];
}

export function alterRoutine(statement: NodeOf<'AlterFunctionStmt'>): StatementFacts[] {
  return [facts('alterRoutine', `routine ${qualified(textsOf(statement.func?.objname))}`)];
}

export function createExtension(statement: NodeOf<'CreateExtensionStmt'>): StatementFacts[] {
  const name = statement.extname ?? '';
  return [facts('createExtension', `extension ${name}`, { makes: { others: [{ noun: 'extension', name }] } })];
}

export function alterExtension(statement: NodeOf<'AlterExtensionStmt'>): StatementFacts[] {
  const name = statement.extname ?? '';
  return [
    facts('alterExtension', `extension ${name}`, { breaksClients: [{ noun: 'extension', name, how: 'upgraded' }] }),
  ];
}

/** Who is granted more can do more; who is granted less may stop working. */
export function grant(statement: NodeOf<'GrantStmt'>): StatementFacts[] {
  const nouns: Readonly<Record<string, ObjectNoun>> = {
    OBJECT_TABLE: 'table',
    OBJECT_SEQUENCE: 'sequence',
    OBJECT_SCHEMA: 'namespace',
  };
  const noun = nouns[statement.objtype ?? ''] ?? 'object';
  const names = (statement.objects ?? []).map((node) =>
    'RangeVar' in node ? relationName(node.RangeVar) : nameIn('public', ...nameParts(node)),
  );
  const form = statement.is_grant ? 'grant' : 'revoke';
  if (names.length === 0)
    return [facts(form, 'privileges', { breaksClients: [{ noun, name: 'all', how: 'privilege' }] })];
  return names.map((name) => facts(form, `${noun} ${name}`, { breaksClients: [{ noun, name, how: 'privilege' }] }));
}

export function transaction(statement: NodeOf<'TransactionStmt'>): StatementFacts[] {
  const savepoint =
    statement.kind?.includes('SAVEPOINT') === true ||
    statement.kind === 'TRANS_STMT_ROLLBACK_TO' ||
    statement.kind === 'TRANS_STMT_RELEASE';
  const word = (statement.kind ?? '').slice('TRANS_STMT_'.length).toLowerCase().replaceAll('_', ' ');
  return [facts(savepoint ? 'savepoint' : 'transaction', word, { transaction: savepoint ? 'any' : 'controls' })];
}

export function setVariable(statement: NodeOf<'VariableSetStmt'>): StatementFacts[] {
  const name = statement.name ?? '';
  const [value] = nodesOf(statement.args, 'A_Const');
  const text = value?.sval?.sval ?? String(value?.ival?.ival ?? 0);
  const isReset = statement.kind !== 'VAR_SET_VALUE';
  return [
    facts('set', `setting ${name}`, { sets: { name, value: isReset ? '' : text, local: statement.is_local === true } }),
  ];
}

/** The setting in which generated migrations hand on the rights of what they make anew. */
const OWN_SETTING = "'moult.grants'";

/** A block of code; those that generated migrations have for rights are known. */
export function block(statement: NodeOf<'DoStmt'>): StatementFacts[] {
  const code = nodesOf(statement.args, 'DefElem').map(({ arg }) => nodeOf(arg, 'String')?.sval ?? '');
  return code.some((text) => text.includes(OWN_SETTING))
    ? [facts('restoreRights', 'rights')]
    : [facts('do', 'a block of code', { opaque: 'what a "do" block does is not visible here' })];
}

/** Code that the server runs; what it does can't be told from outside. */
export function dynamic(form: string, why: string): () => StatementFacts[] {
  return () => [facts(form, 'a block of code', { opaque: why })];
}

/** Statements that change nothing that hazards are about. */
export function harmless(form: string): () => StatementFacts[] {
  return () => [facts(form, form)];
}
