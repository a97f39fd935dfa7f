import type { Made, StatementFacts } from './statement-facts.ts';

/** The facts of an action together with those of what stands inside it, under the name of the action. */
export function mergeFacts(own: StatementFacts, ...inner: readonly StatementFacts[]): StatementFacts {
  const all = [own, ...inner];
  const opaque = all.find((one) => one.opaque !== undefined)?.opaque;
  const since = all.map((one) => one.since).filter((one) => one !== undefined);
  return {
    ...own,
    locks: all.flatMap((one) => one.locks),
    rewrites: all.flatMap((one) => one.rewrites),
    scans: all.flatMap((one) => one.scans),
    rebuildsIndexes: all.flatMap((one) => one.rebuildsIndexes),
    builds: all.flatMap((one) => one.builds),
    loses: all.flatMap((one) => one.loses),
    mayFailOn: all.flatMap((one) => one.mayFailOn),
    breaksClients: all.flatMap((one) => one.breaksClients),
    drops: all.flatMap((one) => one.drops),
    writes: all.flatMap((one) => one.writes),
    makes: mergeMade(all.map((one) => one.makes)),
    ...(since[0] !== undefined && { since: since.toSorted((a, b) => b.version - a.version)[0] ?? since[0] }),
    ...(opaque !== undefined && { opaque }),
  };
}

function mergeMade(all: readonly Made[]): Made {
  return {
    tables: all.flatMap((one) => one.tables),
    columns: all.flatMap((one) => one.columns),
    indexes: all.flatMap((one) => one.indexes),
    foreignKeys: all.flatMap((one) => one.foreignKeys),
    others: all.flatMap((one) => one.others),
    names: all.flatMap((one) => one.names),
  };
}
