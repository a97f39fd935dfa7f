import { adviceMisplaced, circularEmbedded } from '../../errors/index.ts';
import { joinMembers } from '../class-members.ts';
import type { ClassMembers, EmbeddedSite, MappedProperty, Placed } from '../class-members.ts';
import type { CheckFacts, IndexFacts } from '../entity-descriptor.ts';
import { isNullable } from '../nullability.ts';
import { relocateFacts } from '../relocate.ts';
import type { EmbeddableClasses } from './embeddable-classes.ts';
import { embeddedPrefix, isJson, isList, ownPrefix } from './embedded-form.ts';
import { formerSite } from './former-site.ts';
import { jsonShape } from './json-shape.ts';
import { placeProperty } from './place-property.ts';

interface Surroundings {
  readonly embeddables: EmbeddableClasses;
  /** Class of the entity, for messages. */
  readonly className: string;
}

/** Where the members of an embeddable come to stand, and what holds for all of them there. */
interface Site extends EmbeddedSite {
  readonly ownPrefix: string;
  /** The value may be absent, and so each of its columns. */
  readonly nullable: boolean;
  /** Declarations of the embedded properties around it. */
  readonly around: readonly string[];
}

/** Puts the members of embedded values in the place of the properties that embed them. */
export function flattenEmbedded(members: ClassMembers, surroundings: Surroundings): ClassMembers {
  const parts = members.properties.map((property) => flattenProperty(property, undefined, surroundings));
  return joinMembers(
    [members, ...parts],
    parts.flatMap(({ properties }) => properties),
  );
}

function flattenProperty(property: MappedProperty, site: Site | undefined, surroundings: Surroundings): ClassMembers {
  const placed = site === undefined ? property : placeProperty(property, site);
  if (property.kind !== 'embedded') return site === undefined ? only(placed) : withNamedKeys(placed, site);
  if (placed.options.persist === false) return joinMembers([], []);
  const label = `${placed.declaredBy ?? surroundings.className}.${placed.name}`;
  const found = surroundings.embeddables.membersOf(property, label);
  if (found === undefined) return joinMembers([], []);
  return isJson(property)
    ? jsonColumn(placed, found, { ...surroundings, label })
    : inlineColumns(placed, found, { ...surroundings, label, site });
}

interface Inline extends Surroundings {
  readonly label: string;
  readonly site: Site | undefined;
}

function inlineColumns(
  property: MappedProperty,
  members: ClassMembers,
  { label, site, ...rest }: Inline,
): ClassMembers {
  const key = classKey(property);
  const around = site?.around ?? [];
  if (around.includes(key)) {
    rest.embeddables.report(circularEmbedded(label, property.place));
    return joinMembers([], []);
  }
  refuseValueAdvice(property, label, rest.embeddables);
  const prefix = embeddedPrefix(property, site?.ownPrefix ?? '');
  const inner: Site = {
    path: property.name,
    prefix,
    ...formerSite(property, prefix, site),
    ownPrefix: ownPrefix(property),
    nullable: site?.nullable === true || isNullable(property, rest.embeddables),
    around: [...around, key],
  };
  const parts = members.properties.map((member) => flattenProperty(member, inner, rest));
  const within: EmbeddedSite = { path: inner.path, prefix: inner.prefix };
  const facts = relocateFacts(members, (name) => `${inner.path}.${name}`, within);
  return joinMembers(
    [facts, ownKeys(property), ...parts],
    parts.flatMap(({ properties }) => properties),
  );
}

/** SQL gives one value, and here are the columns of several. */
function refuseValueAdvice({ options, place }: MappedProperty, label: string, embeddables: EmbeddableClasses): void {
  const { using, backfill } = options;
  if ((using ?? backfill) === undefined) return;
  embeddables.report(adviceMisplaced(label, using === undefined ? 'backfill' : 'using', place));
}

/** What the embedding property says of all its columns together. */
function ownKeys({ name, place, options: { index, unique, check } }: MappedProperty): ClassMembers {
  const at = place === undefined ? {} : { place };
  const key = (given: boolean | string | undefined): IndexFacts[] =>
    given === undefined || given === false
      ? []
      : [{ properties: [name], ...at, ...(typeof given === 'string' && { name: given }) }];
  const checks = check === undefined ? [] : [{ property: name, expression: check, ...at }];
  return { ...joinMembers([], []), indexes: key(index), uniques: key(unique), checks };
}

/** Keys and checks reach into an object; in a list there are no columns that they could be about. */
function jsonColumn(
  property: MappedProperty,
  members: ClassMembers,
  { embeddables, label }: Surroundings & { label: string },
): ClassMembers {
  const shape = jsonShape(property, { embeddables, label });
  const { array: _array, prefix: _prefix, ...options } = property.options;
  const column: MappedProperty = {
    ...property,
    kind: 'scalar',
    options: { ...options, columnTypes: options.columnTypes ?? ['jsonb'] },
    ...(shape !== undefined && { shape }),
  };
  if (isList(property)) return only(column);
  return joinMembers([jsonFacts(members, { path: property.name, around: [] }, embeddables)], [column]);
}

/** What classes say whose objects are in a json column, those inside of others included. */
function jsonFacts(
  members: ClassMembers,
  { path, around }: { path: string; around: readonly string[] },
  embeddables: EmbeddableClasses,
): ClassMembers {
  const facts = relocateFacts(withPropertyChecks(members), (name) => `${path}.${name}`, { path, prefix: '' });
  const inner = members.properties.map((member) => {
    const [place, key] = [`${path}.${member.name}`, classKey(member)];
    const isObject = member.kind === 'embedded' && !isList(member) && !around.includes(key);
    const found = isObject ? embeddables.membersOf(member, place) : undefined;
    return found === undefined
      ? joinMembers([], [])
      : jsonFacts(found, { path: place, around: [...around, key] }, embeddables);
  });
  return joinMembers([facts, ...inner], []);
}

/** Tells the classes of embedded values apart. */
function classKey({ options }: MappedProperty): string {
  return JSON.stringify(options.targets ?? options.target ?? null);
}

/** The members of an object are no properties with columns, so that what they check has to be said beside them. */
function withPropertyChecks(members: ClassMembers): ClassMembers {
  const checks = members.properties.flatMap(({ name, place, options: { check } }): CheckFacts[] =>
    check === undefined ? [] : [{ property: name, expression: check, ...(place !== undefined && { place }) }],
  );
  return { ...members, checks: [...members.checks, ...checks] };
}

function only(property: MappedProperty): ClassMembers {
  return joinMembers([], [property]);
}

/** A name that a property gives its index may have to change where the class is embedded again, as those of class decorators. */
function withNamedKeys(property: MappedProperty, site: Site): ClassMembers {
  const { index, unique, deferMode, ...options } = property.options;
  const within = { path: site.path, prefix: site.prefix };
  const place = property.place === undefined ? {} : { place: property.place };
  const facts = (name: string): Placed<IndexFacts> => ({ properties: [property.name], name, within, ...place });
  const kept = {
    ...options,
    ...(index !== undefined && typeof index !== 'string' && { index }),
    ...(unique !== undefined && { unique: typeof unique === 'string' ? false : unique }),
    ...(deferMode !== undefined && { deferMode }),
  };
  return {
    ...only({ ...property, options: kept }),
    indexes: typeof index === 'string' ? [facts(index)] : [],
    uniques: typeof unique === 'string' ? [{ ...facts(unique), ...(deferMode !== undefined && { deferMode }) }] : [],
  };
}
