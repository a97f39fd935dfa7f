import type { EmbeddedSite, MappedProperty } from '../class-members.ts';
import type { MappedEntity } from '../mapped-entity.ts';
import { generatedName } from '../naming.ts';
import type { NameKind } from '../naming.ts';

interface Named {
  readonly name?: string;
  readonly within?: EmbeddedSite;
}

/**
 * An index or a constraint may have the name that its embeddable gives it while nothing else has that name. Where the
 * class is embedded several times, each of them is called after the place where it is.
 */
export function tellNamesApart(entities: readonly MappedEntity[]): MappedEntity[] {
  const taken = new Map<string, number>();
  for (const claim of entities.flatMap(claims)) taken.set(claim, (taken.get(claim) ?? 0) + 1);
  return entities.map((entity) => {
    const rename = <Facts extends Named>(all: readonly Facts[], kind: NameKind): Facts[] =>
      all.map((facts) => {
        const { name, within } = facts;
        if (name === undefined || within === undefined || taken.get(claim(entity, kind, name)) === 1) return facts;
        return { ...facts, name: generatedName(entity.table, [...within.path.split('.'), name], kind) };
      });
    return {
      ...entity,
      indexes: rename(entity.indexes, 'index'),
      uniques: rename(entity.uniques, 'unique'),
      checks: rename(entity.checks, 'check'),
      properties: entity.properties.map((property) => withoutSharedName(property, { entity, taken })),
    };
  });
}

/** Names of indexes live in the namespace, those of checks and foreign keys in the table. */
function claim({ namespace, table }: MappedEntity, kind: NameKind, name: string): string {
  const isOfTable = kind === 'check' || kind === 'foreign';
  return JSON.stringify(isOfTable ? [kind, namespace, table, name] : [namespace, name]);
}

function claims(entity: MappedEntity): string[] {
  const named = (all: readonly Named[], kind: NameKind): string[] =>
    all.flatMap(({ name }) => (name === undefined ? [] : [claim(entity, kind, name)]));
  return [
    ...named(entity.indexes, 'index'),
    ...named(entity.uniques, 'unique'),
    ...named(entity.checks, 'check'),
    ...entity.properties.flatMap(({ options: { foreignKeyName } }) =>
      foreignKeyName === undefined ? [] : [claim(entity, 'foreign', foreignKeyName)],
    ),
  ];
}

function withoutSharedName(
  property: MappedProperty,
  { entity, taken }: { entity: MappedEntity; taken: ReadonlyMap<string, number> },
): MappedProperty {
  const { foreignKeyName, ...options } = property.options;
  if (foreignKeyName === undefined || property.embedded === undefined) return property;
  return taken.get(claim(entity, 'foreign', foreignKeyName)) === 1 ? property : { ...property, options };
}
