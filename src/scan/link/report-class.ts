import { scanUnknownBase, scanUnknownDecorator, type Place } from '../../errors/index.ts';
import type { ClassReport, MemberReport } from '../describe/class-report.ts';
import { isComposed, isKind } from '../describe/value.ts';
import type { MemberFacts } from '../facts/module-facts.ts';
import { toPlace } from '../facts/spot.ts';
import { resolveUses, type ForeignUse } from './class-uses.ts';
import type { TypeScope } from './type-scope.ts';
import { isHarmlessPackage } from './decorator-packages.ts';
import { inferredType } from './inferred-type.ts';
import type { LinkRun } from './link-run.ts';
import { isSourceClass, type SourceClass } from './source-class.ts';
import type { TypeAnswer } from './type-answer.ts';

/** A class of the sources as the report both origins share. */
export function reportClass(run: LinkRun, target: SourceClass): ClassReport {
  const { facts, scope } = target;
  const { uses, foreign } = resolveUses(run.evaluator, facts.decorators ?? [], { scope, registered: run.registered });
  reportForeign(run, foreign, facts.name);
  const base = reportBase(run, target);
  const members = (facts.members ?? []).filter((member) => member.decorators !== undefined && member.static !== true);
  return {
    id: target.id,
    className: facts.name,
    place: toPlace(scope.module.name, facts.at),
    ...(base && { base: base.id }),
    uses,
    members: members.flatMap((member) => reportMember(run, target, member) ?? []),
  };
}

function reportBase(run: LinkRun, { facts, scope }: SourceClass): SourceClass | undefined {
  if (facts.extends === undefined) return undefined;
  const base = run.evaluator.evaluate(facts.extends, scope);
  if (isSourceClass(base)) {
    if (!hasDecorators(run, base)) return undefined;
    run.join(base);
    return base;
  }
  // The classes of packages (`BaseEntity`, `EventEmitter`) have no columns; what cannot be found at all might.
  if (!isKind(base, 'unreadable') || base.compiled) return undefined;
  const place = base.place ?? toPlace(scope.module.name, facts.at);
  run.problems.push(scanUnknownBase({ className: facts.name, what: base.what, place }));
  return undefined;
}

// A base class without any decorator, in itself and above, has nothing to give.
function hasDecorators(run: LinkRun, { facts, scope }: SourceClass): boolean {
  if (facts.decorators !== undefined || facts.members?.some((member) => member.decorators !== undefined)) return true;
  if (facts.extends === undefined) return false;
  const base = run.evaluator.evaluate(facts.extends, scope);
  return isSourceClass(base) ? hasDecorators(run, base) : isKind(base, 'unreadable');
}

function reportMember(run: LinkRun, owner: SourceClass, member: MemberFacts): MemberReport | undefined {
  const { scope } = owner;
  const { uses, foreign } = resolveUses(run.evaluator, member.decorators ?? [], { scope, registered: run.registered });
  // Beside a decorator of ours another one is about something else; alone on a field it may be what makes the column.
  if (uses.length === 0 && member.kind !== 'method') reportForeign(run, foreign, `${owner.facts.name}.${member.name}`);
  if (uses.length === 0) return undefined;
  const place: Place = toPlace(scope.module.name, member.at);
  const answer = memberType(run, owner, member);
  if (answer?.unsure)
    run.unsure.set(`${owner.id}.${member.name}`, {
      file: scope.module.file,
      className: owner.facts.name,
      member: member.name,
    });
  const initial =
    member.initial === undefined || member.kind === 'method'
      ? undefined
      : run.evaluator.evaluate(member.initial, scope);
  const fixed = isComposed(initial) || isCall(member) ? undefined : initial;
  return {
    name: member.name,
    place,
    method: member.kind === 'method',
    uses,
    ...(answer && { declared: withoutMarks(answer) }),
    ...(fixed !== undefined && { initial: fixed }),
  };
}

// A call may give another value each time, even if this one could be worked out.
function isCall({ initial }: MemberFacts): boolean {
  return typeof initial === 'object' && initial !== null && initial.is === 'call';
}

function memberType(run: LinkRun, { scope, facts }: SourceClass, member: MemberFacts): TypeAnswer | undefined {
  const params = facts.params && new Map(facts.params.map((param): [string, TypeAnswer] => [param, { name: 'any' }]));
  const where: TypeScope = { scope, depth: 0, ...(params && { params }) };
  const answer =
    member.type !== undefined
      ? run.evaluator.typeOf(member.type, where)
      : member.initial !== undefined && member.kind === undefined
        ? inferredType(run.evaluator, member.initial, where)
        : member.kind === 'getter'
          ? ({ name: 'any', unsure: true } as const)
          : undefined;
  return member.optional && answer
    ? { ...answer, optional: true }
    : (answer ?? (member.optional ? { name: 'any', optional: true } : undefined));
}

function withoutMarks({ unsure: _, brand: _brand, ...declared }: TypeAnswer): TypeAnswer {
  return declared;
}

function reportForeign(run: LinkRun, foreign: readonly ForeignUse[], owner: string): void {
  for (const { name, specifier, place } of foreign) {
    const mayMatter = specifier !== undefined && !specifier.startsWith('.') && !isHarmlessPackage(specifier);
    if (mayMatter) run.problems.push(scanUnknownDecorator({ name, owner, place }));
  }
}
