import type { ts as TypeScript } from 'ts-morph';
import type { ExpressionFacts } from '../facts/expression-facts.ts';
import { assignments } from './read-constructs.ts';
import type { Reader } from './reader.ts';

/** What a constructor without parameters assigns to members (`this.state = State.New`): as good as an initialiser. */
export function readConstructor(
  reader: Reader,
  node: TypeScript.ClassLikeDeclaration,
): ReadonlyMap<string, ExpressionFacts> {
  const { ts } = reader;
  const found = node.members.find((member) => ts.isConstructorDeclaration(member) && member.body !== undefined);
  if (found === undefined || !ts.isConstructorDeclaration(found) || found.parameters.length > 0) return new Map();
  return new Map(assignments(reader, found));
}
