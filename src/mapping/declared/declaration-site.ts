import { declarationInvalid, unknownType } from '../../errors/index.ts';
import { canonicalType } from '../canonical-type.ts';
import type { CanonicalType } from '../canonical-type.ts';
import { splitTableName } from '../mapped-entity.ts';
import type { MappingRun } from '../mapped-entity.ts';
import type { Collection, QualifiedName, SchemaBuilder } from '../schema-builder.ts';
import type { DeclaredObjects } from './declared-objects.ts';

/** What the mapping of declared objects works with. */
export interface DeclarationSite {
  readonly builder: SchemaBuilder;
  readonly run: MappingRun;
}

/** The objects that the configuration declares. */
export function declaredIn({ run }: DeclarationSite): DeclaredObjects {
  return run.settings.declared ?? {};
}

/** A name that may carry its namespace. */
export function qualifiedName(text: string): QualifiedName {
  const [namespace = 'public', name] = splitTableName(text);
  return { namespace, name };
}

/** Reports what is wrong with a declared object. @param label as it is called in the configuration: `domains.email` */
export function refuse({ run }: DeclarationSite, label: string, fault: string): void {
  run.problems.push(declarationInvalid(label, fault));
}

/** Adds an object, unless one of that name was declared before (`email` is `public.email`). */
export function addOnce<Kind extends Exclude<Collection, 'tables' | 'views'>>(
  site: DeclarationSite,
  { kind, label, ...name }: QualifiedName & { readonly kind: Kind; readonly label: string },
  value: Parameters<typeof site.builder.add<Kind>>[2],
): void {
  if (site.builder.find(kind, name) === undefined) site.builder.add(kind, name, value);
  else refuse(site, label, `There is another one called ${name.namespace}.${name.name}.`);
}

/** A type as declared objects name it; one that is not known is reported. */
export function typeOf(
  site: DeclarationSite,
  { text, label, home }: { readonly text: string; readonly label: string; readonly home: string },
): Omit<CanonicalType, 'serial'> {
  const found = canonicalType(text, site.run.knownTypes, home);
  if (found === null) site.run.problems.push(unknownType(`\`${label}\` in the configuration`, text, undefined));
  else if (found.serial) refuse(site, label, `${text} is a short form for columns, not a type.`);
  const { serial: _, ...type } = found ?? { type: text };
  return type;
}
