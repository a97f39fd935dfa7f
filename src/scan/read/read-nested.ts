import type { ts as TypeScript } from 'ts-morph';
import { spotOf, type Node, type Reader } from './reader.ts';

/** Finds classes with an `@Entity` decorator inside functions and namespaces. */
export function readNested(reader: Reader, text: string): void {
  const { ts, source } = reader;
  // A walk over whole bodies is dear; most files end here.
  const decorated = source.statements.filter((statement) => isEntity(reader, statement)).length;
  if (text.split('@Entity').length - 1 <= decorated) return;
  const visit = (node: Node): void => {
    if (ts.isClassLike(node) && isEntity(reader, node))
      reader.nested.push([node.name?.text ?? '', spotOf(reader, node.name ?? node)]);
    ts.forEachChild(node, visit);
  };
  for (const statement of source.statements) ts.forEachChild(statement, visit);
}

function isEntity(reader: Reader, node: Node): boolean {
  const { ts } = reader;
  return (
    ts.isClassLike(node) &&
    (ts.getDecorators(node) ?? []).some(({ expression }) => calledName(reader, expression) === 'Entity')
  );
}

function calledName(reader: Reader, node: TypeScript.Expression): string | undefined {
  const { ts } = reader;
  const called = ts.isCallExpression(node) ? node.expression : node;
  if (ts.isPropertyAccessExpression(called)) return called.name.text;
  return ts.isIdentifier(called) ? called.text : undefined;
}
