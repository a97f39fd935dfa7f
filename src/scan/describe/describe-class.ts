import type { DecoratorName } from '../../decorators/index.ts';
import { scanPolicyFilter, scanWithoutTable } from '../../errors/index.ts';
import type { EntityDescriptor, EntityFacts } from '../../mapping/index.ts';
import { ClassLists } from './class-lists.ts';
import type { ClassReport, DecoratorUse } from './class-report.ts';
import { optionsOf } from './decorator-arguments.ts';
import { definedOnly } from './defined-only.ts';
import type { DescribeContext } from './describe-context.ts';
import { describeEntity, isAbstract } from './describe-entity.ts';
import { describeMember, optionReader } from './describe-property.ts';

/** A report of either origin as the descriptor both must agree on. */
export function describeClass(report: ClassReport, context: DescribeContext): EntityDescriptor {
  const { id, className, place, base } = report;
  const lists = new ClassLists();
  let kind: EntityDescriptor['kind'] = 'base';
  let options: EntityFacts = {};
  // Without a decorator of its own it has no table.
  let abstract = true;
  for (const use of report.uses) {
    if (use.decorator === 'Filter') {
      refusePolicyFilter(use, className, context);
      continue;
    }
    const reader = optionReader(use, className, context);
    if (lists.take(reader)) continue;
    kind = use.decorator === 'Embeddable' ? 'embeddable' : 'entity';
    options = describeEntity(reader);
    abstract = isAbstract(reader);
    if (kind === 'entity') lists.takeFromEntity(reader);
  }
  if (kind === 'embeddable') refuseOfTables(report, context);
  const members = report.members.map((member) => describeMember(member, className, context));
  return definedOnly({
    id,
    className,
    place,
    kind,
    abstract,
    base,
    options,
    properties: members.flatMap(({ property }) => property ?? []),
    indexes: [...lists.indexes, ...members.flatMap((member) => member.indexes)],
    uniques: [...lists.uniques, ...members.flatMap((member) => member.uniques)],
    checks: [...lists.checks, ...members.flatMap((member) => member.checks)],
    ...lists.rest(),
  });
}

const OF_TABLES: readonly DecoratorName[] = ['Exclusion', 'Policy', 'Trigger'];

/** An embeddable becomes columns of other tables; what only a table has would be lost. */
function refuseOfTables({ uses, className }: ClassReport, { problems }: DescribeContext): void {
  for (const { decorator, place } of uses) {
    if (OF_TABLES.includes(decorator)) problems.push(scanWithoutTable({ decorator, owner: className, place }));
  }
}

/** Filters do nothing to a schema, unless they are to be policies too. */
function refusePolicyFilter(use: DecoratorUse, owner: string, { problems }: DescribeContext): void {
  const options = optionsOf(use);
  if (options === undefined || 'unreadable' in options) return;
  const rls = options.entries.get('rls');
  const value = rls?.read();
  if (value !== undefined && value !== false)
    problems.push(scanPolicyFilter({ owner, place: rls?.place ?? use.place }));
}

/** The order both origins return: it must not depend on the order of files or classes. */
export function sortDescriptors(descriptors: readonly EntityDescriptor[]): readonly EntityDescriptor[] {
  const key = ({ className, id }: EntityDescriptor): string => `${className}\u0000${id}`;
  return descriptors.toSorted((left, right) => (key(left) < key(right) ? -1 : key(left) > key(right) ? 1 : 0));
}
