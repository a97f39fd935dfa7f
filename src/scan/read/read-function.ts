import type { ts as TypeScript } from 'ts-morph';
import type { ExpressionFacts, FunctionFacts, LocalFacts, ParameterFacts } from '../facts/expression-facts.ts';
import { readType } from './read-type.ts';
import { nameText, spotOf, type Reader } from './reader.ts';

/** A function that declares constants, calls functions and returns one expression; other bodies return something opaque. */
export function readFunction(reader: Reader, node: TypeScript.FunctionLikeDeclaration): FunctionFacts {
  const params = node.parameters.map((parameter) => readParameter(reader, parameter));
  const type = node.type && readType(reader, node.type);
  const { body } = node;
  const read =
    body === undefined
      ? {}
      : reader.ts.isBlock(body)
        ? readBody(reader, body)
        : { returns: reader.readExpression(body) };
  return { is: 'function', params, ...read, ...(type !== undefined && { type }), at: spotOf(reader, node) };
}

/** A parameter, with what its declaration takes apart. */
export function readParameter(reader: Reader, node: TypeScript.ParameterDeclaration): ParameterFacts {
  const { ts } = reader;
  const initial = node.initializer === undefined ? {} : { initial: reader.readExpression(node.initializer) };
  if (ts.isIdentifier(node.name))
    return { name: node.name.text, ...(node.dotDotDotToken && { rest: true as const }), ...initial };
  if (!ts.isObjectBindingPattern(node.name)) return initial;
  const members = node.name.elements.map((element): [string, string, ExpressionFacts?] => {
    const local = nameText(reader, element.name) ?? '';
    const names: [string, string] = [nameText(reader, element.propertyName) ?? local, local];
    return element.initializer === undefined ? names : [...names, reader.readExpression(element.initializer)];
  });
  return { members, ...initial };
}

interface BodyFacts {
  returns?: ExpressionFacts;
  steps?: ExpressionFacts[];
  locals?: LocalFacts[];
}

function readBody(reader: Reader, body: TypeScript.Block): BodyFacts {
  const facts: Required<Pick<BodyFacts, 'steps' | 'locals'>> & BodyFacts = { steps: [], locals: [] };
  for (const statement of body.statements) readStatement(reader, statement, facts);
  const { returns, steps, locals } = facts;
  return {
    ...(returns !== undefined && { returns }),
    ...(steps.length > 0 && { steps }),
    ...(locals.length > 0 && { locals }),
  };
}

function readStatement(
  reader: Reader,
  statement: TypeScript.Statement,
  facts: Required<Pick<BodyFacts, 'steps' | 'locals'>> & BodyFacts,
): void {
  const { ts } = reader;
  if (ts.isReturnStatement(statement)) {
    if (statement.expression) facts.returns ??= reader.readExpression(statement.expression);
  } else if (ts.isExpressionStatement(statement)) {
    facts.steps.push(reader.readExpression(statement.expression));
  } else if (ts.isVariableStatement(statement)) {
    for (const declaration of statement.declarationList.declarations) {
      const name = nameText(reader, declaration.name);
      if (name !== undefined && declaration.initializer)
        facts.locals.push([name, reader.readExpression(declaration.initializer)]);
    }
  } else if (ts.isClassDeclaration(statement)) {
    const at = spotOf(reader, statement);
    facts.locals.push([statement.name?.text ?? '', { is: 'class', class: reader.readClass(statement), at }]);
  } else if (!ts.isFunctionDeclaration(statement) && !ts.isEmptyStatement(statement)) {
    // Branches and loops: what is returned depends on values only a run knows.
    facts.returns ??= { is: 'opaque', what: ts.SyntaxKind[statement.kind], at: spotOf(reader, statement) };
  }
}
