import type { ts as TypeScript } from 'ts-morph';
import type { ComposedExpression, EntryFacts, ExpressionFacts } from '../facts/expression-facts.ts';
import { isIgnoredOption } from './ignored-options.ts';
import { readClass } from './read-class.ts';
import { readFunction } from './read-function.ts';
import { readType } from './read-type.ts';
import { nameText, spotOf, type Node, type Reader } from './reader.ts';

type Handler = (reader: Reader, node: never) => ExpressionFacts;

/** One expression as facts; forms without a static value become `opaque`. */
export function readExpression(reader: Reader, node: TypeScript.Expression): ExpressionFacts {
  const handler = handlersOf(reader).get(node.kind);
  // The table pairs each kind with the reader of exactly that node type.
  return handler === undefined ? opaque(reader, node) : handler(reader, node as never);
}

/** A record whose entries without any effect on the schema are left out, to keep facts small. */
export function readArgument(reader: Reader, node: TypeScript.Expression): ExpressionFacts {
  return reader.ts.isObjectLiteralExpression(node)
    ? readRecord(reader, node, isIgnoredOption)
    : readExpression(reader, node);
}

let handlers: ReadonlyMap<TypeScript.SyntaxKind, Handler> | undefined;

function handlersOf(reader: Reader): ReadonlyMap<TypeScript.SyntaxKind, Handler> {
  return (handlers ??= new Map(createHandlers(reader)));
}

function createHandlers({ ts: { SyntaxKind: Kind } }: Reader): (readonly [TypeScript.SyntaxKind, Handler])[] {
  return [
    [Kind.StringLiteral, (_, node: TypeScript.StringLiteral) => node.text],
    [Kind.NoSubstitutionTemplateLiteral, (_, node: TypeScript.NoSubstitutionTemplateLiteral) => node.text],
    [Kind.NumericLiteral, (_, node: TypeScript.NumericLiteral) => Number(node.text)],
    [Kind.BigIntLiteral, (_, node: TypeScript.BigIntLiteral) => node.text.slice(0, -1)],
    [Kind.TrueKeyword, () => true],
    [Kind.FalseKeyword, () => false],
    [Kind.NullKeyword, () => null],
    [Kind.Identifier, readName],
    [Kind.ThisKeyword, (r, node: TypeScript.Node) => ({ is: 'name', name: 'this', at: spotOf(r, node) })],
    [Kind.PropertyAccessExpression, readMember],
    [Kind.ElementAccessExpression, readElement],
    [
      Kind.ArrayLiteralExpression,
      (r, node: TypeScript.ArrayLiteralExpression) => ({ is: 'list', items: readAll(r, node.elements) }),
    ],
    [Kind.ObjectLiteralExpression, (r, node: TypeScript.ObjectLiteralExpression) => readRecord(r, node)],
    [
      Kind.SpreadElement,
      (r, node: TypeScript.SpreadElement) => ({ is: 'spread', of: readExpression(r, node.expression) }),
    ],
    [
      Kind.TemplateExpression,
      (r, node: TypeScript.TemplateExpression) => ({ is: 'template', parts: readParts(r, node) }),
    ],
    [Kind.TaggedTemplateExpression, readTagged],
    [Kind.ArrowFunction, readFunction],
    [Kind.FunctionExpression, readFunction],
    [Kind.CallExpression, readCall],
    [Kind.NewExpression, readNew],
    [Kind.PrefixUnaryExpression, readUnary],
    [Kind.BinaryExpression, readBinary],
    [Kind.ConditionalExpression, readChoice],
    [
      Kind.ClassExpression,
      (r, node: TypeScript.ClassExpression) => ({ is: 'class', class: readClass(r, node), at: spotOf(r, node) }),
    ],
    ...[
      Kind.ParenthesizedExpression,
      Kind.AsExpression,
      Kind.SatisfiesExpression,
      Kind.NonNullExpression,
      Kind.TypeAssertionExpression,
    ].map((kind): [TypeScript.SyntaxKind, Handler] => [
      kind,
      (r, node: TypeScript.AsExpression) => readExpression(r, node.expression),
    ]),
  ];
}

function opaque(reader: Reader, node: Node): ComposedExpression {
  return { is: 'opaque', what: reader.ts.SyntaxKind[node.kind], at: spotOf(reader, node) };
}

function readAll(reader: Reader, nodes: readonly TypeScript.Expression[]): ExpressionFacts[] {
  return nodes.map((node) => readExpression(reader, node));
}

function readName(reader: Reader, node: TypeScript.Identifier): ComposedExpression {
  reader.mentioned.add(node.text);
  return { is: 'name', name: node.text, at: spotOf(reader, node) };
}

function readMember(reader: Reader, node: TypeScript.PropertyAccessExpression): ComposedExpression {
  return { is: 'member', of: readExpression(reader, node.expression), name: node.name.text };
}

function readElement(reader: Reader, node: TypeScript.ElementAccessExpression): ComposedExpression {
  const of = readExpression(reader, node.expression);
  return { is: 'element', of, key: readExpression(reader, node.argumentExpression) };
}

function readRecord(
  reader: Reader,
  node: TypeScript.ObjectLiteralExpression,
  ignored?: (name: string) => boolean,
): ComposedExpression {
  return { is: 'record', entries: node.properties.map((entry) => readEntry(reader, entry, ignored)) };
}

function readEntry(
  reader: Reader,
  entry: TypeScript.ObjectLiteralElementLike,
  ignored?: (name: string) => boolean,
): EntryFacts {
  const { ts } = reader;
  if (ts.isSpreadAssignment(entry)) return { is: 'spread', of: readExpression(reader, entry.expression) };
  const at = spotOf(reader, entry);
  const name = nameText(reader, entry.name);
  if (name !== undefined && ignored?.(name) === true) return [name, null, at];
  if (ts.isShorthandPropertyAssignment(entry)) return [entry.name.text, readName(reader, entry.name), at];
  if (!ts.isPropertyAssignment(entry))
    return [name ?? '', ts.isMethodDeclaration(entry) ? readFunction(reader, entry) : opaque(reader, entry), at];
  const value = readExpression(reader, entry.initializer);
  if (name !== undefined) return [name, value, at];
  // `[key]: value`: written as a spread of one entry, evaluated later.
  return { is: 'spread', of: computedEntry(reader, entry, value) };
}

function computedEntry(
  reader: Reader,
  entry: TypeScript.PropertyAssignment,
  value: ExpressionFacts,
): ComposedExpression {
  const { ts } = reader;
  const at = spotOf(reader, entry);
  if (!ts.isComputedPropertyName(entry.name)) return opaque(reader, entry);
  const pair: ComposedExpression = { is: 'list', items: [readExpression(reader, entry.name.expression), value] };
  const fromEntries: ComposedExpression = { is: 'member', of: { is: 'name', name: 'Object', at }, name: 'fromEntries' };
  return { is: 'call', of: fromEntries, args: [{ is: 'list', items: [pair] }] };
}

function readParts(reader: Reader, node: TypeScript.TemplateExpression): ExpressionFacts[] {
  const parts = node.templateSpans.flatMap((span) => [readExpression(reader, span.expression), span.literal.text]);
  return [node.head.text, ...parts];
}

function readTagged(reader: Reader, node: TypeScript.TaggedTemplateExpression): ComposedExpression {
  const { template } = node;
  const parts = reader.ts.isTemplateExpression(template) ? readParts(reader, template) : [template.text];
  return { is: 'tagged', tag: readExpression(reader, node.tag), parts };
}

function readCall(reader: Reader, node: TypeScript.CallExpression): ComposedExpression {
  const args = readAll(reader, node.arguments);
  return { is: 'call', of: readExpression(reader, node.expression), args };
}

function readNew(reader: Reader, node: TypeScript.NewExpression): ComposedExpression {
  const types = node.typeArguments?.map((type) => readType(reader, type));
  const args = readAll(reader, node.arguments ?? []);
  return {
    is: 'new',
    of: readExpression(reader, node.expression),
    args,
    ...(types && { types }),
    at: spotOf(reader, node),
  };
}

function readUnary(reader: Reader, node: TypeScript.PrefixUnaryExpression): ExpressionFacts {
  const of = readExpression(reader, node.operand);
  const operator = reader.ts.tokenToString(node.operator) ?? '';
  if (operator === '-' && reader.ts.isBigIntLiteral(node.operand)) return `-${node.operand.text.slice(0, -1)}`;
  return operator === '-' && typeof of === 'number' ? -of : { is: 'unary', operator, of };
}

function readBinary(reader: Reader, node: TypeScript.BinaryExpression): ComposedExpression {
  const operator = reader.ts.tokenToString(node.operatorToken.kind) ?? '';
  const left = readExpression(reader, node.left);
  return { is: 'binary', operator, left, right: readExpression(reader, node.right) };
}

function readChoice(reader: Reader, node: TypeScript.ConditionalExpression): ComposedExpression {
  const test = readExpression(reader, node.condition);
  return { is: 'choice', test, yes: readExpression(reader, node.whenTrue), no: readExpression(reader, node.whenFalse) };
}
