import type { ts as TypeScript } from 'ts-morph';
import type { ExpressionFacts } from '../facts/expression-facts.ts';
import type { Reader } from './reader.ts';

/** What a constructor without parameters assigns to members (`this.state = State.New`): as good as an initialiser. */
export function readConstructor(
  reader: Reader,
  node: TypeScript.ClassLikeDeclaration,
): ReadonlyMap<string, ExpressionFacts> {
  const { ts } = reader;
  const assigned = new Map<string, ExpressionFacts>();
  const found = node.members.find((member) => ts.isConstructorDeclaration(member) && member.body !== undefined);
  if (found === undefined || !ts.isConstructorDeclaration(found) || found.parameters.length > 0) return assigned;
  for (const statement of found.body?.statements ?? []) {
    const assignment = ts.isExpressionStatement(statement) ? statement.expression : undefined;
    if (assignment === undefined || !ts.isBinaryExpression(assignment)) continue;
    const { left, operatorToken, right } = assignment;
    if (operatorToken.kind !== ts.SyntaxKind.EqualsToken || !ts.isPropertyAccessExpression(left)) continue;
    if (left.expression.kind === ts.SyntaxKind.ThisKeyword) assigned.set(left.name.text, reader.readExpression(right));
  }
  return assigned;
}
