import type { ts as TypeScript } from 'ts-morph';
import type { TypeFacts } from '../facts/module-facts.ts';
import type { Node, Reader } from './reader.ts';

const opaque: TypeFacts = { is: 'opaque' };
const object: TypeFacts = { is: 'object' };

/** A type annotation as facts; what only a type checker can tell becomes `opaque`. */
export function readType(reader: Reader, node: TypeScript.TypeNode): TypeFacts {
  const { ts } = reader;
  const { SyntaxKind: Kind } = ts;
  if (ts.isTypeReferenceNode(node)) return readReference(reader, node);
  if (ts.isUnionTypeNode(node)) return { is: 'union', of: node.types.map((type) => readType(reader, type)) };
  if (ts.isIntersectionTypeNode(node)) return { is: 'both', of: node.types.map((type) => readType(reader, type)) };
  if (ts.isArrayTypeNode(node)) return { is: 'array', of: readType(reader, node.elementType) };
  if (ts.isParenthesizedTypeNode(node)) return readType(reader, node.type);
  if (ts.isLiteralTypeNode(node)) return readLiteral(reader, node.literal);
  if (ts.isTypeQueryNode(node)) return { is: 'typeof', name: dotted(reader, node.exprName) };
  if (ts.isTypeOperatorNode(node)) return readOperator(reader, node);
  if (ts.isIndexedAccessTypeNode(node)) {
    return { is: 'element', of: readType(reader, node.objectType), key: readType(reader, node.indexType) };
  }
  if (ts.isTupleTypeNode(node))
    return { is: 'array', of: { is: 'union', of: node.elements.map((element) => readType(reader, element)) } };
  if (ts.isTypeLiteralNode(node) || ts.isFunctionTypeNode(node) || node.kind === Kind.MappedType) return object;
  if (node.kind === Kind.TemplateLiteralType) return 'string';
  return ts.tokenToString(node.kind) ?? opaque;
}

/** `A.B.C` as text; the first name counts as mentioned. */
export function dotted(reader: Reader, node: Node): string {
  const { ts } = reader;
  if (ts.isIdentifier(node)) {
    reader.mentioned.add(node.text);
    return node.text;
  }
  if (ts.isQualifiedName(node)) return `${dotted(reader, node.left)}.${node.right.text}`;
  if (ts.isPropertyAccessExpression(node)) return `${dotted(reader, node.expression)}.${node.name.text}`;
  return '';
}

function readReference(reader: Reader, node: TypeScript.TypeReferenceNode): TypeFacts {
  const name = dotted(reader, node.typeName);
  if (node.typeArguments === undefined) return name;
  return { is: 'ref', name, args: node.typeArguments.map((type) => readType(reader, type)) };
}

function readOperator(reader: Reader, node: TypeScript.TypeOperatorNode): TypeFacts {
  const of = readType(reader, node.type);
  return node.operator === reader.ts.SyntaxKind.KeyOfKeyword ? { is: 'keyof', of } : of;
}

function readLiteral(reader: Reader, node: TypeScript.LiteralTypeNode['literal']): TypeFacts {
  const { ts } = reader;
  const { SyntaxKind: Kind } = ts;
  if (ts.isStringLiteralLike(node)) return { is: 'literal', value: node.text };
  if (ts.isNumericLiteral(node)) return { is: 'literal', value: Number(node.text) };
  if (ts.isPrefixUnaryExpression(node) && ts.isNumericLiteral(node.operand))
    return { is: 'literal', value: -Number(node.operand.text) };
  if (node.kind === Kind.TrueKeyword) return { is: 'literal', value: true };
  if (node.kind === Kind.FalseKeyword) return { is: 'literal', value: false };
  return node.kind === Kind.NullKeyword ? 'null' : opaque;
}
