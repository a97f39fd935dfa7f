import { scanNestedEntity, scanSyntax, scanTwoClasses, type Problem } from '../../errors/index.ts';
import type { EntityDescriptor, PropertyDescriptor, RelationTarget } from '../../mapping/index.ts';
import { describeClass } from '../describe/describe-class.ts';
import type { DescribeContext } from '../describe/describe-context.ts';
import { toPlace } from '../facts/spot.ts';
import { bindingValue } from './binding-value.ts';
import { isModelClass, type RegisteredDecorators } from './class-uses.ts';
import { Evaluator } from './evaluator.ts';
import type { LinkRun, TypeQuestion } from './link-run.ts';
import type { Module, ModuleGraph } from './module-graph.ts';
import { reportClass } from './report-class.ts';
import { isSourceClass, type SourceClass } from './source-class.ts';

export interface Linked {
  readonly descriptors: readonly EntityDescriptor[];
  readonly problems: readonly Problem[];
  /** What a type checker must be asked, by `class id.member`. */
  readonly questions: ReadonlyMap<string, TypeQuestion>;
}

/** Facts of many files → descriptors of the entities in them and of all classes they need. */
export function linkModules(modules: readonly Module[], graph: ModuleGraph, registered: RegisteredDecorators): Linked {
  const evaluator = new Evaluator(graph);
  const queue = new Map<string, SourceClass>();
  const problems: Problem[] = [];
  const join = (target: SourceClass): void => void queue.set(target.id, target);
  const run: LinkRun = { evaluator, registered, problems, unsure: new Map(), join };
  for (const module of modules) {
    reportFaults(module, problems);
    for (const target of modelClasses(evaluator, module)) join(target);
  }
  const descriptors: EntityDescriptor[] = [];
  const context = describeContext(run, queue);
  // Classes join while others are described; a Map visits those too.
  for (const target of queue.values()) descriptors.push(describeClass(reportClass(run, target), context));
  const questions = descriptors.flatMap((descriptor) => openQuestions(descriptor, run));
  return { descriptors, problems, questions: new Map(questions) };
}

/** Entities and embeddables at the top level of a module. */
export function modelClasses(evaluator: Evaluator, module: Module): readonly SourceClass[] {
  const values = (module.facts.classes ?? []).map((facts) => bindingValue(evaluator, { is: 'class', module, facts }));
  return values.filter(isSourceClass).filter((target) => isModelClass(evaluator, target));
}

function reportFaults(module: Module, problems: Problem[]): void {
  const { faults = [], nested = [] } = module.facts;
  problems.push(...faults.map(([message, at]) => scanSyntax({ message, place: toPlace(module.name, at) })));
  problems.push(...nested.map(([className, at]) => scanNestedEntity({ className, place: toPlace(module.name, at) })));
}

function describeContext(run: LinkRun, queue: ReadonlyMap<string, SourceClass>): DescribeContext {
  let names: Map<string, SourceClass[]> | undefined;
  return {
    problems: run.problems,
    findByName(name) {
      names ??= groupByName(queue);
      const [found, ...others] = names.get(name) ?? [];
      if (found !== undefined && others.length > 0)
        run.problems.push(scanTwoClasses({ className: name, place: toPlace(found.scope.module.name, found.facts.at) }));
      return found && { className: found.name, id: found.id };
    },
    refer(target): RelationTarget {
      if (!isSourceClass(target) || !isModelClass(run.evaluator, target)) return { className: target.name };
      run.join(target);
      return { className: target.name, id: target.id };
    },
    referById(id) {
      const target = run.evaluator.classes.get(id);
      if (target !== undefined) run.join(target);
    },
  };
}

function groupByName(queue: ReadonlyMap<string, SourceClass>): Map<string, SourceClass[]> {
  const names = new Map<string, SourceClass[]>();
  for (const target of queue.values()) names.set(target.name, [...(names.get(target.name) ?? []), target]);
  return names;
}

// The checker is asked only where the answer changes something.
function openQuestions({ id, properties }: EntityDescriptor, run: LinkRun): (readonly [string, TypeQuestion])[] {
  return properties.flatMap((property) => {
    const key = `${id}.${property.name}`;
    const question = run.unsure.get(key);
    return question !== undefined && needsType(property) ? [[key, question] as const] : [];
  });
}

function needsType({ kind, options }: PropertyDescriptor): boolean {
  if (options.persist === false || kind === 'formula') return false;
  if (kind === 'scalar') return options.type === undefined && options.columnTypes === undefined;
  return kind === 'enum' ? options.items === undefined : options.target === undefined;
}
