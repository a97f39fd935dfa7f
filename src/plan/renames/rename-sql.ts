import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/index.ts';
import { holderOf } from './name-keys.ts';
import type { NameStep } from './name-board.ts';
import type { NamedKind } from './rename.ts';

/** What `alter` calls the kinds that lie in a namespace. */
const NOUNS: Partial<Readonly<Record<NamedKind, string>>> = {
  enum: 'type',
  composite: 'type',
  range: 'type',
  multirange: 'type',
  domain: 'domain',
  sequence: 'sequence',
  columnSequence: 'sequence',
  table: 'table',
  partition: 'table',
  view: 'view',
  index: 'index',
  viewIndex: 'index',
};

/** What has its statement in that of its table or view, and what it is called there. */
const PARTS: Partial<Readonly<Record<NamedKind, string>>> = {
  column: 'column',
  viewColumn: 'column',
  primaryKey: 'constraint',
  unique: 'constraint',
  foreignKey: 'constraint',
  check: 'constraint',
  exclusion: 'constraint',
  triggerConstraint: 'constraint',
  domainCheck: 'constraint',
};

/**
 * @param isMaterialized of a view or what is in it
 * @see https://www.postgresql.org/docs/current/sql-altertable.html "RENAME"
 */
export function nameStepSql(step: NameStep, isMaterialized: boolean): string {
  const { kind } = step.change;
  const [namespace = '', parent = ''] = step.parents;
  const materialized = isMaterialized ? 'materialized ' : '';
  const noun = `${materialized}${NOUNS[kind] ?? kind}`;
  if (step.verb === 'move')
    return `alter ${noun} ${quoteName(namespace, step.name)} set schema ${quoteIdentifier(step.to)};`;
  const [name, next] = [quoteIdentifier(step.from), quoteIdentifier(step.to)];
  const part = PARTS[kind];
  if (part !== undefined) {
    const holder = holderOf(kind) === 'view' ? `${materialized}view` : holderOf(kind);
    return `alter ${holder} ${quoteName(namespace, parent)} rename ${part} ${name} to ${next};`;
  }
  switch (kind) {
    case 'namespace':
      return `alter schema ${name} rename to ${next};`;
    case 'label': {
      const [label, text] = [quoteLiteral(step.from), quoteLiteral(step.to)];
      return `alter type ${quoteName(namespace, parent)} rename value ${label} to ${text};`;
    }
    case 'trigger':
    case 'policy':
      return `alter ${kind} ${name} on ${quoteName(namespace, parent)} rename to ${next};`;
    default:
      return `alter ${noun} ${quoteName(namespace, step.from)} rename to ${next};`;
  }
}
