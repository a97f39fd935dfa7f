import { EMPTY_NAMESPACE, namedSet } from '../../../src/schema/index.ts';
import type { Extension, Namespace, Schema, View } from '../../../src/schema/index.ts';
import type { Named } from '../draft/named.ts';
import type { NamespaceDraft, SchemaDraft } from '../draft/schema-draft.ts';
import type { ExtensionDraft } from '../draft/type-drafts.ts';
import type { Features } from '../features.ts';
import { addForeignKeys } from './build-foreign-keys.ts';
import type { PlacedTable } from './build-foreign-keys.ts';
import { addPolicies } from './build-policies.ts';
import { buildReaders, buildRoutines } from './build-routines.ts';
import { buildSequences, giveToColumns } from './build-sequences.ts';
import { buildTable } from './build-table.ts';
import { addTriggers } from './build-triggers.ts';
import { buildComposites, buildDomains, buildEnums, buildRanges } from './build-types.ts';
import { buildView } from './build-view.ts';
import { World } from './world.ts';

type ByNamespace<Value> = ReadonlyMap<string, Value>;

/** The schema of a draft, without what PostgreSQL would refuse. Of one kind all come before the next kind, which may rest on them. */
export function buildSchema(draft: SchemaDraft, features: Features): Schema {
  const world = new World(features);
  const each = <Value>(build: (part: NamespaceDraft, name: string) => Value): ByNamespace<Value> =>
    new Map(draft.namespaces.map(([name, part]) => [name, build(part, name)]));
  world.claim('namespace', 'public');
  each((_, name) => world.claim('namespace', name));
  each(({ tables }, name) => tables.forEach(([table]) => world.claimRelationAndType(name, table)));
  const extensions = features.extensions ? buildExtensions(draft.extensions, world) : [];

  const enums = each((part, name) => buildEnums(part.enums, name, world));
  const routines = each((part, name) => buildRoutines(part.routines, name, world));
  const domains = each((part, name) => buildDomains(part.domains, name, world));
  const composites = each((part, name) => buildComposites(part.composites, name, world));
  const ranges = each((part, name) => buildRanges(part.ranges, name, world));
  const sequences = each((part, name) => buildSequences(part.sequences, name, world));
  const tables = buildTables(draft, world);
  const readers = each((part, name) => buildReaders(part.routines, name, world));
  const views = each((part, name) => buildViews(part, name, world));
  const complete = tables.map((table) => addPolicies(addTriggers(table, world), world));

  const namespaces = each((part, name): Namespace => {
    const own = complete.filter(({ namespace }) => namespace === name).map((one) => [one.name, one.table] as const);
    return {
      ...EMPTY_NAMESPACE,
      // the comment of `public` depends on the version of the server that made the database
      ...(part.comment !== undefined && name !== 'public' && { comment: part.comment }),
      enums: namedSet(enums.get(name) ?? []),
      domains: namedSet(domains.get(name) ?? []),
      composites: namedSet(composites.get(name) ?? []),
      ranges: namedSet(ranges.get(name) ?? []),
      sequences: namedSet(giveToColumns(sequences.get(name) ?? [], part.sequences, own)),
      routines: namedSet([...(routines.get(name) ?? []), ...(readers.get(name) ?? [])]),
      tables: namedSet(own),
      views: namedSet(views.get(name) ?? []),
    };
  });
  return { extensions: namedSet(extensions), namespaces: namedSet([['public', EMPTY_NAMESPACE], ...namespaces]) };
}

function buildExtensions(drafts: Named<ExtensionDraft>, world: World): Named<Extension> {
  return drafts.map(([name, { namespace, version }]) => {
    const place = namespace === undefined || world.isFree('namespace', namespace) ? undefined : namespace;
    if (place === undefined || place === 'public') world.extensions.add(name);
    return [
      name,
      {
        ...(place !== undefined && { namespace: place }),
        ...(version !== undefined && world.features.extensionVersions && { version }),
      },
    ];
  });
}

function buildTables({ namespaces }: SchemaDraft, world: World): PlacedTable[] {
  const bare = namespaces.flatMap(([namespace, { tables }]) =>
    tables.map(([name, draft]): PlacedTable => {
      return { namespace, name, draft, table: buildTable(draft, { namespace, table: name, world }) };
    }),
  );
  const tables = bare.map((table) => addForeignKeys(table, bare, world));
  for (const { namespace, name, table } of tables)
    world.relations.push({ namespace, name, table, columns: new Map(Object.entries(table.columns)) });
  return tables;
}

function buildViews({ views }: NamespaceDraft, namespace: string, world: World): Named<View> {
  return views.flatMap(([name, draft]): Named<View> => {
    if (!world.claimRelationAndType(namespace, name)) return [];
    const view = buildView(draft, { namespace, table: name, world });
    return view === null ? [] : [[name, view]];
  });
}
