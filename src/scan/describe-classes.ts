import { recordedUses, type RecordedUse } from '../decorators/index.ts';
import { MoultError, scanUndecorated, type Problem } from '../errors/index.ts';
import type { EntityDescriptor } from '../mapping/index.ts';
import type { ClassReport, DecoratorUse, MemberReport } from './describe/class-report.ts';
import { describeClass, sortDescriptors } from './describe/describe-class.ts';
import type { DescribeContext } from './describe/describe-context.ts';
import { runtimeType } from './runtime/design-type.ts';
import { initialValues, isPrimitive } from './runtime/initial-values.ts';
import { isClass } from './runtime/runtime-class.ts';
import { RuntimeClasses } from './runtime/runtime-classes.ts';
import { runtimeValue } from './runtime/runtime-value.ts';

/**
 * Describes classes of the running program by what their decorators recorded.
 * @param classes entity classes; what they refer to (bases, relations, embeddables) is found from them.
 * @returns the descriptors `scanSources` gives for their sources, without places and without what TypeScript forgets
 *   (`| null`, element types, members of enums that no `@Enum` names).
 * @throws MoultError (outcome `input`) with every problem of the run.
 */
export function describeClasses(classes: readonly Function[]): readonly EntityDescriptor[] {
  const known = new RuntimeClasses();
  const problems: Problem[] = [];
  for (const target of classes) {
    if (recordedUses(target).length > 0) known.join(target);
    else problems.push(scanUndecorated({ className: target.name }));
  }
  const context = describeContext(known, problems);
  const descriptors: EntityDescriptor[] = [];
  // Classes join while others are described; a Set visits those too.
  for (const target of known.members) descriptors.push(describeClass(reportClass(target, known), context));
  if (problems.length > 0) throw new MoultError('input', problems);
  return sortDescriptors(descriptors);
}

function describeContext(known: RuntimeClasses, problems: Problem[]): DescribeContext {
  return {
    problems,
    findByName: (name) => known.findByName(name),
    refer(value) {
      const target = 'target' in value && isClass(value.target) ? value.target : undefined;
      if (target === undefined || recordedUses(target).length === 0) return { className: value.name };
      return { className: value.name, id: known.join(target) };
    },
    referById: (id) => known.joinById(id),
  };
}

function reportClass(target: Function, known: RuntimeClasses): ClassReport {
  const uses = recordedUses(target);
  const initial = initialValues(target);
  const names = [...new Set(uses.flatMap(({ member }) => member ?? []))];
  const base = known.baseOf(target);
  return {
    id: known.join(target),
    className: target.name,
    ...(base && { base: known.join(base) }),
    uses: toUses(uses.filter(({ member }) => member === undefined)),
    members: names.map((name) => reportMember(target, name, { uses, initial: initial.get(name), known })),
  };
}

function reportMember(
  target: Function,
  name: string,
  facts: { uses: readonly RecordedUse[]; initial: unknown; known: RuntimeClasses },
): MemberReport {
  const own = facts.uses.filter(({ member }) => member === name);
  const { initial, known } = facts;
  const declared = runtimeType(target, name, { initial, idOf: (type) => known.idOf(type) });
  return {
    name,
    method: own.some(({ method }) => method === true),
    uses: toUses(own),
    ...(declared && { declared }),
    ...(isPrimitive(initial) && { initial }),
  };
}

// Decorators are applied from the bottom, reports go from the top.
function toUses(uses: readonly RecordedUse[]): readonly DecoratorUse[] {
  return uses.map(({ decorator, args }) => ({ decorator, args: args.map(runtimeValue) })).toReversed();
}
