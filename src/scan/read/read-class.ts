import type { ts as TypeScript } from 'ts-morph';

import { isDecoratorName } from '../../decorators/index.ts';
import type { ExpressionFacts } from '../facts/expression-facts.ts';
import type { ClassFacts, DecoratorFacts, MemberFacts, TypeFacts } from '../facts/module-facts.ts';
import { readConstructor } from './read-constructor.ts';
import { readConstructs } from './read-constructs.ts';
import { readFunction } from './read-function.ts';
import { readType } from './read-type.ts';
import { nameText, spotOf, type Reader } from './reader.ts';

/** A class with its decorated members; of the others, what types and custom column types need. */
export function readClass(reader: Reader, node: TypeScript.ClassLikeDeclaration): ClassFacts {
  const { ts } = reader;
  const heritage = node.heritageClauses?.find((clause) => clause.token === ts.SyntaxKind.ExtendsKeyword)?.types[0];
  const decorators = readDecorators(reader, node);
  const assigned = readConstructor(reader, node);
  const members = node.members.flatMap((member) => readMember(reader, member, assigned));
  const isColumnType = members.some(({ name }) => name === 'getColumnType');
  const constructs = isColumnType ? readConstructs(reader, node) : undefined;
  const params = node.typeParameters?.map((parameter) => parameter.name.text);
  const extendsTypes = heritage?.typeArguments?.map((type) => readType(reader, type));
  return {
    name: node.name?.text ?? '',
    at: spotOf(reader, node.name ?? node),
    ...(params && { params }),
    ...(heritage && { extends: reader.readExpression(heritage.expression) }),
    ...(extendsTypes && { extendsTypes }),
    ...(decorators.length > 0 && { decorators }),
    ...(members.length > 0 && { members }),
    ...(constructs && { constructs }),
  };
}

function readDecorators(reader: Reader, node: TypeScript.HasDecorators): DecoratorFacts[] {
  const decorators = reader.ts.getDecorators(node) ?? [];
  return decorators.map(({ expression }) => readDecorator(reader, expression));
}

function readDecorator(reader: Reader, node: TypeScript.Expression): DecoratorFacts {
  const { ts } = reader;
  const at = spotOf(reader, node);
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression))
    return { expression: reader.readExpression(node), at };
  const name = node.expression.text;
  reader.mentioned.add(name);
  // A function of the project may use any option of its own.
  const read = isDecoratorName(name) ? reader.readArgument : reader.readExpression;
  return [name, at, ...node.arguments.map((argument) => read(argument))];
}

function readMember(
  reader: Reader,
  node: TypeScript.ClassElement,
  assigned: ReadonlyMap<string, ExpressionFacts>,
): MemberFacts[] {
  const { ts } = reader;
  const name = nameText(reader, node.name);
  if (name === undefined || node.name === undefined) return [];
  const decorators = ts.canHaveDecorators(node) ? readDecorators(reader, node) : [];
  const at = spotOf(reader, node.name);
  const common = {
    name,
    at,
    ...(isStatic(reader, node) && { static: true as const }),
    ...(decorators.length > 0 && { decorators }),
  };
  if (ts.isPropertyDeclaration(node)) return [{ ...common, ...readField(reader, node, assigned.get(name)) }];
  // Without a decorator only `getColumnType()` of a custom type matters.
  if (decorators.length === 0 && name !== 'getColumnType') return [];
  if (ts.isGetAccessorDeclaration(node)) return [{ ...common, kind: 'getter', ...readReturn(reader, node) }];
  if (ts.isSetAccessorDeclaration(node)) return [{ ...common, kind: 'setter', ...readSetter(reader, node) }];
  return ts.isMethodDeclaration(node) ? [{ ...common, kind: 'method', initial: readFunction(reader, node) }] : [];
}

function isStatic(reader: Reader, node: TypeScript.ClassElement): boolean {
  const modifiers = reader.ts.canHaveModifiers(node) ? reader.ts.getModifiers(node) : undefined;
  return modifiers?.some((modifier) => modifier.kind === reader.ts.SyntaxKind.StaticKeyword) === true;
}

function readField(
  reader: Reader,
  node: TypeScript.PropertyDeclaration,
  assigned: ExpressionFacts | undefined,
): Partial<MemberFacts> {
  const type = node.type ? readType(reader, node.type) : assertedType(reader, node.initializer);
  const initial = node.initializer ? reader.readExpression(node.initializer) : assigned;
  return {
    ...(type !== undefined && { type }),
    ...(node.questionToken && { optional: true as const }),
    ...(initial !== undefined && { initial }),
  };
}

/** The type of `value as T`. */
function assertedType(reader: Reader, node: TypeScript.Expression | undefined): TypeFacts | undefined {
  if (node === undefined || !reader.ts.isAsExpression(node)) return undefined;
  const type = readType(reader, node.type);
  return type === 'const' ? undefined : type;
}

function readReturn(reader: Reader, node: TypeScript.GetAccessorDeclaration): Partial<MemberFacts> {
  const { type } = readFunction(reader, node);
  return type === undefined ? {} : { type };
}

function readSetter(reader: Reader, node: TypeScript.SetAccessorDeclaration): Partial<MemberFacts> {
  const type = node.parameters[0]?.type;
  return type === undefined ? {} : { type: readType(reader, type) };
}
