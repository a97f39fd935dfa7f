import { typeDefault } from '../default-value.ts';
import type { CompositeAttribute, Domain, RangeType } from '../../schema/index.ts';
import { addOnce, declaredIn, qualifiedName, refuse, typeOf } from './declaration-site.ts';
import type { DeclarationSite } from './declaration-site.ts';
import { adviseDeclared } from './declared-advice.ts';
import { addRoutines } from './routines.ts';
import { addSequences } from './sequences.ts';
import type { DeclaredAttribute, DeclaredComposite, DeclaredDomain, DeclaredRange } from './declared-objects.ts';

/** Adds the objects that the configuration declares to the schema; tables must be there already. */
export function addDeclared(site: DeclarationSite): void {
  const { builder } = site;
  const { extensions = [], namespaces = {}, domains = {}, composites = {}, ranges = {} } = declaredIn(site);
  addExtensions(extensions, site);
  for (const [name, { comment }] of Object.entries(namespaces)) builder.addNamespace(name, comment);
  for (const [key, domain] of Object.entries(domains)) {
    const name = { ...qualifiedName(key), kind: 'domains', label: `domains.${key}` } as const;
    addOnce(site, name, domainOf(domain, name, site));
  }
  for (const [key, composite] of Object.entries(composites)) {
    const name = { ...qualifiedName(key), kind: 'composites', label: `composites.${key}` } as const;
    const { comment } = composite;
    const attributes = attributesOf(composite, name, site);
    addOnce(site, name, { attributes, ...(comment !== undefined && { comment }) });
  }
  for (const [key, range] of Object.entries(ranges)) {
    const name = { ...qualifiedName(key), kind: 'ranges', label: `ranges.${key}` } as const;
    addOnce(site, name, rangeOf(range, name, site));
  }
  addSequences(site);
  addRoutines(site);
  adviseDeclared(site);
}

function addExtensions(
  extensions: NonNullable<ReturnType<typeof declaredIn>['extensions']>,
  site: DeclarationSite,
): void {
  const seen = new Set<string>();
  for (const given of extensions) {
    const { name, schema, version } = typeof given === 'string' ? { name: given } : given;
    if (seen.has(name)) refuse(site, 'extensions', `${name} is listed twice.`);
    seen.add(name);
    if (schema !== undefined) site.builder.addNamespace(schema);
    site.builder.addExtension(name, {
      ...(schema !== undefined && { namespace: schema }),
      ...(version !== undefined && { version }),
    });
  }
}

interface Label {
  readonly label: string;
  readonly namespace: string;
}

function domainOf(domain: DeclaredDomain, { label, namespace }: Label, site: DeclarationSite): Domain {
  const { collation, checks = {}, comment } = domain;
  const type = typeOf(site, { text: domain.type, label: `${label}.type`, home: namespace });
  const given = domain.defaultRaw ?? (domain.default === undefined ? undefined : typeDefault(domain.default, type));
  return {
    ...type,
    ...(collation !== undefined && { collation }),
    ...(given !== undefined && { default: given }),
    ...(domain.nullable === false && { notNull: true }),
    ...(Object.keys(checks).length > 0 && { checks }),
    ...(comment !== undefined && { comment }),
  };
}

function attributesOf(
  { attributes }: DeclaredComposite,
  { label, namespace }: Label,
  site: DeclarationSite,
): CompositeAttribute[] {
  const list: readonly (DeclaredAttribute & { readonly name: string })[] = isList(attributes)
    ? attributes
    : Object.entries(attributes).map(([name, value]) => ({
        name,
        ...(typeof value === 'string' ? { type: value } : value),
      }));
  return list.map(({ name, type, collation }) => ({
    name,
    ...typeOf(site, { text: type, label: `${label}.attributes.${name}`, home: namespace }),
    ...(collation !== undefined && { collation }),
  }));
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(
  attributes: DeclaredComposite['attributes'],
): attributes is Extract<DeclaredComposite['attributes'], readonly unknown[]> {
  return Array.isArray(attributes);
}

function rangeOf(
  { subtype: text, renamedFrom: _, ...range }: DeclaredRange,
  { label, namespace }: Label,
  site: DeclarationSite,
): RangeType {
  const {
    type: subtype,
    typeNamespace,
    dimensions,
  } = typeOf(site, { text, label: `${label}.subtype`, home: namespace });
  if (dimensions !== undefined) refuse(site, label, 'Arrays have no ranges.');
  return { subtype, ...(typeNamespace !== undefined && { subtypeNamespace: typeNamespace }), ...range };
}
