import type { CheckFacts, EntityDescriptor, EntityFacts, IndexFacts } from '../../mapping/index.ts';
import type { ClassReport } from './class-report.ts';
import { definedOnly } from './defined-only.ts';
import type { DescribeContext } from './describe-context.ts';
import { describeEntity, isAbstract } from './describe-entity.ts';
import { describeCheck, describeIndex } from './describe-index.ts';
import { describeMember, optionReader } from './describe-property.ts';

/** A report of either origin as the descriptor both must agree on. */
export function describeClass(report: ClassReport, context: DescribeContext): EntityDescriptor {
  const { id, className, place, base } = report;
  const indexes: IndexFacts[] = [];
  const uniques: IndexFacts[] = [];
  const checks: CheckFacts[] = [];
  let kind: EntityDescriptor['kind'] = 'base';
  let options: EntityFacts = {};
  // Without a decorator of its own it has no table.
  let abstract = true;
  let triggers = false;
  for (const use of report.uses) {
    if (use.decorator === 'Filter') continue;
    const reader = optionReader(use, className, context);
    if (use.decorator === 'Index') indexes.push(describeIndex(reader));
    else if (use.decorator === 'Unique') uniques.push(describeIndex(reader));
    else if (use.decorator === 'Check') checks.push(...[describeCheck(reader) ?? []].flat());
    else if (use.decorator === 'Trigger') triggers = true;
    else {
      kind = use.decorator === 'Embeddable' ? 'embeddable' : 'entity';
      options = describeEntity(reader);
      abstract = isAbstract(reader);
    }
  }
  const members = report.members.map((member) => describeMember(member, className, context));
  return definedOnly({
    id,
    className,
    place,
    kind,
    abstract,
    base,
    options: triggers ? withTriggers(options) : options,
    properties: members.flatMap(({ property }) => property ?? []),
    indexes: [...indexes, ...members.flatMap((member) => member.indexes)],
    uniques: [...uniques, ...members.flatMap((member) => member.uniques)],
    checks: [...checks, ...members.flatMap((member) => member.checks)],
  });
}

function withTriggers(options: EntityFacts): EntityFacts {
  return { ...options, unsupported: [...new Set([...(options.unsupported ?? []), 'triggers'])] };
}

/** The order both origins return: it must not depend on the order of files or classes. */
export function sortDescriptors(descriptors: readonly EntityDescriptor[]): readonly EntityDescriptor[] {
  const key = ({ className, id }: EntityDescriptor): string => `${className}\u0000${id}`;
  return descriptors.toSorted((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0));
}
