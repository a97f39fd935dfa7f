import type { DecoratorName } from '../../decorators/index.ts';
import type { CheckFacts, IndexFacts, PropertyDescriptor, PropertyFacts, PropertyKind } from '../../mapping/index.ts';
import type { DecoratorUse, MemberReport } from './class-report.ts';
import { optionsOf } from './decorator-arguments.ts';
import { definedOnly } from './defined-only.ts';
import type { DescribeContext } from './describe-context.ts';
import { describeCheck, describeIndex } from './describe-index.ts';
import { describeOptions } from './describe-options.ts';
import { OptionReader } from './option-reader.ts';

export interface MemberDescription {
  readonly property?: PropertyDescriptor;
  readonly indexes: readonly IndexFacts[];
  readonly uniques: readonly IndexFacts[];
  readonly checks: readonly CheckFacts[];
}

const kinds: Readonly<Partial<Record<DecoratorName, PropertyKind>>> = {
  Property: 'scalar',
  PrimaryKey: 'scalar',
  SerializedPrimaryKey: 'scalar',
  Enum: 'enum',
  Formula: 'formula',
  ManyToOne: 'manyToOne',
  OneToOne: 'oneToOne',
  OneToMany: 'oneToMany',
  ManyToMany: 'manyToMany',
  Embedded: 'embedded',
};

/** One member with all its decorators; several of them (`@Enum` over `@Property`) are one property. */
export function describeMember(member: MemberReport, owner: string, context: DescribeContext): MemberDescription {
  const indexes: IndexFacts[] = [];
  const uniques: IndexFacts[] = [];
  const checks: CheckFacts[] = [];
  let kind: PropertyKind | undefined;
  let facts: PropertyFacts | undefined;
  // Decorators are applied from the bottom; what stands above adds to that and wins.
  for (let index = member.uses.length - 1; index >= 0; index -= 1) {
    const use = member.uses[index];
    if (use === undefined) continue;
    const options = optionReader(use, `${owner}.${member.name}`, context);
    if (use.decorator === 'Index') indexes.unshift(describeIndex(options, member.name));
    else if (use.decorator === 'Unique') uniques.unshift(describeIndex(options, member.name));
    else if (use.decorator === 'Check') checks.unshift(...[describeCheck(options, member.name) ?? []].flat());
    const own = kinds[use.decorator];
    if (own === undefined) continue;
    kind = kind === undefined || kind === 'scalar' ? own : own === 'scalar' ? kind : own;
    const described = describeOptions(options, own, member.declared);
    facts = facts === undefined ? described : { ...facts, ...described };
  }
  return { ...(kind !== undefined && { property: toProperty(member, kind, facts ?? {}) }), indexes, uniques, checks };
}

/** Reads a use's options, reporting an argument that cannot be read as a whole. */
export function optionReader(use: DecoratorUse, owner: string, context: DescribeContext): OptionReader {
  const options = optionsOf(use);
  const site = { decorator: use.decorator, owner, context, place: use.place };
  if (options === undefined || 'kind' in options) return new OptionReader(site, options);
  const reader = new OptionReader(site, undefined);
  reader.reportUnreadable('', options.unreadable, use.place);
  return reader;
}

function toProperty(member: MemberReport, kind: PropertyKind, facts: PropertyFacts): PropertyDescriptor {
  const { name, place, declared, initial, method } = member;
  const options = method ? { ...facts, persist: false } : facts;
  return definedOnly({ name, place, kind, options, declared, initial });
}
