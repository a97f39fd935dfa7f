import { lookup } from '../../schema/index.ts';
import type { RenamedKind } from '../../schema/index.ts';
import { declaredIn, qualifiedName, refuse } from './declaration-site.ts';
import type { DeclarationSite } from './declaration-site.ts';
import type { DeclaredObjects } from './declared-objects.ts';

/** The sets of declared objects that can have had another name, with their kind. */
const KINDS = {
  enums: 'enum',
  domains: 'domain',
  composites: 'composite',
  ranges: 'range',
  sequences: 'sequence',
} as const satisfies Partial<Record<keyof DeclaredObjects, RenamedKind>>;

/** Collects what the configuration says its objects were called. */
export function adviseDeclared(site: DeclarationSite): void {
  const { advice } = site.run;
  for (const [name, { renamedFrom }] of Object.entries(declaredIn(site).namespaces ?? {})) {
    if (renamedFrom !== undefined) advice.renamed('namespace', [name], { name: renamedFrom });
  }
  for (const set of Object.keys(KINDS) as (keyof typeof KINDS)[]) {
    for (const [key, { renamedFrom }] of Object.entries(declaredIn(site)[set] ?? {})) {
      const { namespace, name } = qualifiedName(key);
      if (renamedFrom === undefined) continue;
      advice.renamedInNamespace({ kind: KINDS[set], to: [namespace, name] }, [renamedFrom], {});
    }
  }
  adviseLabels(site);
}

function adviseLabels(site: DeclarationSite): void {
  for (const [key, { renamedLabels = {} }] of Object.entries(declaredIn(site).enums ?? {})) {
    const { namespace, name } = qualifiedName(key);
    const { labels = [] } = site.builder.find('enums', { namespace, name }) ?? {};
    for (const old of Object.keys(renamedLabels)) {
      const next = lookup(renamedLabels, old) ?? '';
      if (labels.includes(next)) site.run.advice.renamed('label', [namespace, name, next], { name: old });
      else refuse(site, `enums.${key}.renamedLabels`, `The type has no label ${next}.`);
    }
  }
}
