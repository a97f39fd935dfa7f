import type { Catalog } from '../catalog/catalog.ts';
import { qualified, within } from '../catalog/names.ts';
import type { NodeOf } from '../parse/syntax.ts';
import { nodeOf, textsOf } from '../parse/syntax.ts';
import type { Scene } from './scene.ts';
import type { StatementFacts } from './statement-facts.ts';
import { facts, locks } from './statement-facts.ts';

export function createEnum(statement: NodeOf<'CreateEnumStmt'>): StatementFacts[] {
  const parts = textsOf(statement.typeName);
  return [made('createEnum', parts)];
}

export function createComposite(statement: NodeOf<'CompositeTypeStmt'>): StatementFacts[] {
  const { schemaname, relname = '' } = statement.typevar ?? {};
  return [made('createComposite', schemaname === undefined ? [relname] : [schemaname, relname])];
}

export function createRange(statement: NodeOf<'CreateRangeStmt'>): StatementFacts[] {
  return [made('createRange', textsOf(statement.typeName))];
}

export function createDomain(statement: NodeOf<'CreateDomainStmt'>): StatementFacts[] {
  return [made('createDomain', textsOf(statement.domainname))];
}

function made(form: string, parts: readonly string[]): StatementFacts {
  const name = qualified(parts);
  return facts(form, `type ${name}`, { makes: { others: [{ noun: 'type', name }], names: parts.slice(-1) } });
}

/** A new label, or another name for one. */
export function alterEnum(statement: NodeOf<'AlterEnumStmt'>): StatementFacts[] {
  const name = qualified(textsOf(statement.typeName));
  const { oldVal, newVal = '' } = statement;
  if (oldVal === undefined)
    return [
      facts('alterEnumAddValue', `type ${name}`, {
        makes: { others: [{ noun: 'label', name: within(name, newVal) }] },
        transaction: 'commitAfter',
      }),
    ];
  return [
    facts('alterEnumRenameValue', `type ${name}`, {
      breaksClients: [{ noun: 'label', name: `${oldVal} of ${name}`, how: 'renamed', to: newVal }],
    }),
  ];
}

/** The actions of `alter domain`, as the syntax tree abbreviates them. */
const DOMAIN_FORMS: Readonly<Record<string, string>> = {
  T: 'alterDomainDefault',
  N: 'alterDomainDropNotNull',
  O: 'alterDomainSetNotNull',
  C: 'alterDomainAddConstraint',
  X: 'alterDomainDropConstraint',
  V: 'alterDomainValidateConstraint',
};

/** A check that all tables with a column of the domain must pass: each is locked against writes and read. */
export function alterDomain(statement: NodeOf<'AlterDomainStmt'>, { catalog }: Scene): StatementFacts[] {
  const name = qualified(textsOf(statement.typeName));
  const form = DOMAIN_FORMS[statement.subtype ?? ''] ?? 'alterDomain';
  const object = `type ${name}`;
  const notValid = nodeOf(statement.def, 'Constraint')?.skip_validation === true;
  const checks = statement.subtype === 'O' || statement.subtype === 'V' || (statement.subtype === 'C' && !notValid);
  if (!checks) return [facts(notValid ? `${form}NotValid` : form, object)];
  const columns = columnsOf(catalog, name);
  const tables = [...new Set(columns.map(({ table }) => table))];
  return [
    facts(form, object, {
      locks: locks('SHARE', ...tables),
      scans: tables.map((table) => ({ table, because: 'domain', of: object })),
      mayFailOn: columns.map(({ table, column }) => ({ table, columns: [column], because: 'domain', object })),
    }),
  ];
}

function columnsOf(catalog: Catalog, type: string): { readonly table: string; readonly column: string }[] {
  return [...catalog.relations].flatMap(([table, { kind, partitioned, columns }]) =>
    kind === 'table' && !partitioned
      ? [...columns].filter(([, column]) => column.type === type).map(([column]) => ({ table, column }))
      : [],
  );
}
