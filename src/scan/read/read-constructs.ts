import type { ts as TypeScript } from 'ts-morph';
import type { ExpressionFacts } from '../facts/expression-facts.ts';
import type { ConstructorFacts } from '../facts/module-facts.ts';
import { readParameter } from './read-function.ts';
import type { Reader } from './reader.ts';

/** What the constructor of a custom type makes of its arguments; other classes are never made from sources. */
export function readConstructs(reader: Reader, node: TypeScript.ClassLikeDeclaration): ConstructorFacts | undefined {
  const { ts } = reader;
  const found = node.members.find((member) => ts.isConstructorDeclaration(member) && member.body !== undefined);
  if (found === undefined || !ts.isConstructorDeclaration(found) || found.parameters.length === 0) return undefined;
  const params = found.parameters.map((parameter) => ({
    ...readParameter(reader, parameter),
    ...(ts.isParameterPropertyDeclaration(parameter, found) && { member: true as const }),
  }));
  return { params, assigned: Object.fromEntries(assignments(reader, found)) };
}

/** `this.length = length` */
export function* assignments(
  { ts, readExpression }: Reader,
  { body }: TypeScript.ConstructorDeclaration,
): Generator<[string, ExpressionFacts]> {
  for (const statement of body?.statements ?? []) {
    const assignment = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (assignment === undefined || !ts.isBinaryExpression(assignment)) continue;
    const { left, operatorToken, right } = assignment;
    if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) continue;
    if (left.expression.kind === ts.SyntaxKind.ThisKeyword) yield [left.name.text, readExpression(right)];
  }
}
