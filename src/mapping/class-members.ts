import type { Place } from '../errors/index.ts';
import type { ExclusionFacts, PolicyFacts, TriggerFacts } from './declaration-facts.ts';
import type { JsonShape } from './embedded/json-shape.ts';
import type { CheckFacts, EntityDescriptor, IndexFacts } from './entity-descriptor.ts';
import type { PropertyDescriptor } from './property-descriptor.ts';

/** What a class says, alone or together with others that share its table. */
export interface ClassMembers {
  readonly properties: readonly MappedProperty[];
  readonly indexes: readonly Placed<IndexFacts>[];
  readonly uniques: readonly Placed<IndexFacts>[];
  readonly checks: readonly Placed<CheckFacts>[];
  readonly exclusions: readonly ExclusionFacts[];
  readonly triggers: readonly TriggerFacts[];
  readonly policies: readonly PolicyFacts[];
}

/** Where the members of an embeddable stand in the entity that embeds it. */
export interface EmbeddedSite {
  /** Properties that lead there: `home.geo`. */
  readonly path: string;
  /** What the names of its columns begin with; in a json column there are none. */
  readonly prefix: string;
  /** What they may have begun with, where the property that leads there had another name. */
  readonly formerPrefixes?: readonly string[];
  /** Where that is said. */
  readonly formerPlace?: Place;
}

/** Facts that an embeddable states say where it is embedded. */
export type Placed<Facts> = Facts & { readonly within?: EmbeddedSite };

export interface MappedProperty extends PropertyDescriptor {
  /** Of an embeddable: where that is, and the name of the property in its class. */
  readonly embedded?: EmbeddedSite & { readonly member: string };
  /** Class that declares it, where that is not the one the table is called after. */
  readonly declaredBy?: string;
  /** Stands beside a property of the same name of another class, perhaps in the same column. */
  readonly beside?: true;
  /** What is known of the objects in a json column. */
  readonly shape?: JsonShape;
}

/** What a class says itself. */
export function ownMembers(descriptor: EntityDescriptor): ClassMembers {
  const { properties, indexes, uniques, checks, exclusions = [], triggers = [], policies = [] } = descriptor;
  return { properties, indexes, uniques, checks, exclusions, triggers, policies };
}

/** Joins everything but properties, whose order and overlaps only the caller knows. */
export function joinMembers(all: readonly ClassMembers[], properties: readonly MappedProperty[]): ClassMembers {
  return {
    properties,
    indexes: all.flatMap(({ indexes }) => indexes),
    uniques: all.flatMap(({ uniques }) => uniques),
    checks: all.flatMap(({ checks }) => checks),
    exclusions: all.flatMap(({ exclusions }) => exclusions),
    triggers: all.flatMap(({ triggers }) => triggers),
    policies: all.flatMap(({ policies }) => policies),
  };
}

/** What classes say that extend each other, outermost first; a property declared again stands where it is last. */
export function lineMembers(line: readonly EntityDescriptor[]): ClassMembers {
  const properties = line.flatMap((owner, index) => {
    const redeclared = new Set(line.slice(index + 1).flatMap((heir) => heir.properties.map(({ name }) => name)));
    return owner.properties.filter(({ name }) => !redeclared.has(name));
  });
  return joinMembers(line.map(ownMembers), properties);
}
