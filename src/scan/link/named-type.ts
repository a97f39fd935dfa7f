import { isKind } from '../describe/value.ts';
import { enumItems } from '../describe/enum-items.ts';
import type { TypeFacts } from '../facts/module-facts.ts';
import { bindingValue } from './binding-value.ts';
import { isModelClass } from './class-uses.ts';
import type { Evaluator } from './evaluator.ts';
import { genericType, globalType } from './global-types.ts';
import type { Binding } from './module-graph.ts';
import { isSourceClass } from './source-class.ts';
import type { TypeScope } from './type-scope.ts';
import { dottedValue, valueType } from './value-type.ts';
import { unsureType, type TypeAnswer } from './type-answer.ts';

interface NamedType {
  readonly name: string;
  readonly args: readonly TypeFacts[];
}

/** What a type's name stands for: an alias, an enum, a class, a wrapper, a global. */
export function namedType(evaluator: Evaluator, { name, args }: NamedType, where: TypeScope): TypeAnswer {
  const bound = where.params?.get(name);
  if (bound !== undefined) return bound;
  const answers = (): readonly TypeAnswer[] => args.map((type) => evaluator.typeOf(type, where));
  if (name.includes('.')) return dottedType(evaluator, name, where);
  const binding = evaluator.graph.lookup(where.scope.module, name, 'type');
  if (binding === undefined) return genericType(name, answers) ?? globalType(name) ?? unsureType;
  return boundType(evaluator, { binding, answers }, where);
}

function boundType(
  evaluator: Evaluator,
  { binding, answers }: { binding: Binding; answers: () => readonly TypeAnswer[] },
  where: TypeScope,
): TypeAnswer {
  switch (binding.is) {
    case 'vocabulary':
      return genericType(binding.name, answers) ?? unsureType;
    case 'outside':
      return { name: binding.name, unsure: true };
    case 'type': {
      const given = answers();
      const params = new Map(
        (binding.facts.params ?? []).map((param, index): [string, TypeAnswer] => [param, given[index] ?? unsureType]),
      );
      return evaluator.typeOf(binding.facts.type, {
        scope: { module: binding.module },
        params,
        depth: where.depth + 1,
      });
    }
    case 'class':
    case 'value':
      return typeOfDeclaration(evaluator, binding);
    default:
      return unsureType;
  }
}

function typeOfDeclaration(evaluator: Evaluator, binding: Extract<Binding, { is: 'class' | 'value' }>): TypeAnswer {
  const known = evaluator.types.get(binding.facts);
  if (known !== undefined) return known;
  const answer = typeOfValue(evaluator, binding);
  evaluator.types.set(binding.facts, answer);
  return answer;
}

function typeOfValue(evaluator: Evaluator, binding: Extract<Binding, { is: 'class' | 'value' }>): TypeAnswer {
  const value = bindingValue(evaluator, binding);
  if (isSourceClass(value)) return { name: value.name, ...(isModelClass(evaluator, value) && { target: value.id }) };
  const items = isKind(value, 'record') && value.enum ? enumItems(value) : undefined;
  return items === undefined ? unsureType : enumType(items);
}

/** The type of an enum with these values. */
export function enumType(items: readonly (string | number)[]): TypeAnswer {
  const kinds = new Set(items.map((item) => typeof item));
  const [name = 'any'] = kinds;
  return kinds.size === 1 ? { name, items } : { name: 'any' };
}

// `Status.Active`, or a type of a namespace import.
function dottedType(evaluator: Evaluator, name: string, where: TypeScope): TypeAnswer {
  const [first = '', second = '', ...rest] = name.split('.');
  const binding = evaluator.graph.lookup(where.scope.module, first, 'value');
  if (binding?.is === 'namespace' && rest.length === 0) {
    const exported = evaluator.graph.exported(binding.module, { name: second, space: 'type' });
    return exported === undefined ? unsureType : boundType(evaluator, { binding: exported, answers: () => [] }, where);
  }
  if (binding?.is === 'vocabulary') return genericType(second, () => []) ?? unsureType;
  if (binding === undefined || binding.is === 'outside') return { name, unsure: true };
  return valueType(dottedValue(evaluator, name, where.scope));
}
