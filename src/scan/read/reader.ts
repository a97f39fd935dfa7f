import type { ts as TypeScript } from 'ts-morph';
import type { ExpressionFacts } from '../facts/expression-facts.ts';
import type { ClassFacts } from '../facts/module-facts.ts';
import { toSpot, type Spot } from '../facts/spot.ts';

export type Ts = typeof TypeScript;
export type Node = TypeScript.Node;

/** What the readers of one file share. */
export interface Reader {
  readonly ts: Ts;
  readonly source: TypeScript.SourceFile;
  /** Names that expressions and types mention; only their imports and declarations are kept. */
  readonly mentioned: Set<string>;
  readonly nested: [className: string, at: Spot][];
  // Expressions hold functions and classes, which hold expressions; going through here keeps the files apart.
  readonly readExpression: (node: TypeScript.Expression) => ExpressionFacts;
  readonly readArgument: (node: TypeScript.Expression) => ExpressionFacts;
  readonly readClass: (node: TypeScript.ClassLikeDeclaration) => ClassFacts;
}

/** Where a node begins, comments before it left out. */
export function spotOf(reader: Reader, node: Node): Spot {
  const { line, character } = reader.source.getLineAndCharacterOfPosition(node.getStart(reader.source));
  return toSpot(line, character);
}

/** The text of a name of any form; undefined for computed ones. */
export function nameText(reader: Reader, name: Node | undefined): string | undefined {
  if (name === undefined) return undefined;
  const { ts } = reader;
  return ts.isIdentifier(name) ||
    ts.isStringLiteralLike(name) ||
    ts.isNumericLiteral(name) ||
    ts.isPrivateIdentifier(name)
    ? name.text
    : undefined;
}
