import { findObject, lookup, objectId } from '../../schema/index.ts';
import type { Schema } from '../../schema/index.ts';
import { sequenceName } from '../sequences/sequence.ts';
import { statement } from '../statement.ts';
import type { Statement } from '../statement.ts';
import { NewNames } from './new-names.ts';
import { orderRenames } from './order-renames.ts';
import type { NameStep } from './order-renames.ts';
import { inOrder } from './rename.ts';
import type { Rename } from '../../schema/index.ts';

import { moveSql, renameSql } from './rename-sql.ts';
import type { RenameSite } from './rename-sql.ts';

/** The statements that give objects their new names, and nothing else. Rows, indexes and constraints stay as they are. */
export function renameStatements(renames: readonly Rename[], before: Schema): Statement[] {
  const names = new NewNames(renames);
  const texts = groupBySite(renames).flatMap((group) => {
    const site = siteOf(group, { names, before });
    const moves = group.flatMap(({ to, from }) => {
      const isMoved = MOVABLE.includes(site.kind) && to[0] !== names.namespace(from[0] ?? '');
      return isMoved ? [moveSql(site, to.at(-1) ?? '', to[0] ?? '')] : [];
    });
    return [...namesIn(group).map(({ from, to }) => renameSql(site, from, to)), ...moves];
  });
  return [...texts, ...sequenceRenames(before, names)].map((sql) => statement(sql));
}

const MOVABLE: readonly string[] = ['enum', 'domain', 'composite', 'range', 'sequence', 'table', 'view'];

function namesIn(group: readonly Rename[]): NameStep[] {
  return orderRenames(group.map(({ from, to }) => ({ from: from.at(-1) ?? '', to: to.at(-1) ?? '' })));
}

/** Those that one kind of statement names in one place, in the order of the places. */
function groupBySite(renames: readonly Rename[]): Rename[][] {
  const groups = new Map<string, Rename[]>();
  for (const rename of inOrder(renames)) {
    const key = JSON.stringify([rename.kind, ...rename.from.slice(0, -1)]);
    groups.set(key, [...(groups.get(key) ?? []), rename]);
  }
  return [...groups.values()];
}

interface Sides {
  readonly names: NewNames;
  readonly before: Schema;
}

/** Parents have their new names already, and a thing that moves is still where it was. */
function siteOf([first]: readonly Rename[], { names, before }: Sides): RenameSite {
  if (first === undefined) return { kind: 'namespace', parents: [] };
  const { kind, from, to } = first;
  if (kind === 'namespace') return { kind, parents: [] };
  const [namespace = '', name = ''] = from;
  if (from.length > 2 && kind !== 'index') return { kind, parents: to.slice(0, -1) };
  const isMaterialized =
    kind === 'view' && findObject(before, objectId('view', namespace, name))?.materialized === true;
  return { kind, parents: [names.namespace(namespace)], materialized: isMaterialized };
}

/** PostgreSQL leaves the name of the sequence behind a column; ours follows its column, so that later steps find it. */
function sequenceRenames(before: Schema, names: NewNames): string[] {
  return Object.entries(before.namespaces).flatMap(([namespace, { tables }]) => {
    const steps = new Map<string, NameStep[]>();
    for (const table of Object.keys(tables)) {
      const [newNamespace, newTable] = names.inNamespace('table', namespace, table);
      for (const [column, { serial, identity }] of Object.entries(lookup(tables, table)?.columns ?? {})) {
        if (serial === undefined && identity === undefined) continue;
        const newColumn = names.within('column', [namespace, table, column]);
        const step = { from: sequenceName(table, column), to: sequenceName(newTable, newColumn) };
        steps.set(newNamespace, [...(steps.get(newNamespace) ?? []), step]);
      }
    }
    return [...steps].flatMap(([parent, list]) =>
      orderRenames(list).map(({ from, to }) => renameSql({ kind: 'sequence', parents: [parent] }, from, to)),
    );
  });
}
