import type { ts as TypeScript } from 'ts-morph';
import type { ModuleDraft } from './module-draft.ts';
import { readClass } from './read-class.ts';
import { readExpression } from './read-expression.ts';
import { readFunction } from './read-function.ts';
import { readExport, readImport } from './read-links.ts';
import { readType } from './read-type.ts';
import { nameText, spotOf, type Reader } from './reader.ts';

/** One top-level statement, written into the draft. */
export function readStatement(reader: Reader, node: TypeScript.Statement, draft: ModuleDraft): void {
  const { ts } = reader;
  if (ts.isImportDeclaration(node)) readImport(reader, node, draft);
  else if (ts.isExportDeclaration(node)) readExport(reader, node, draft);
  else if (ts.isExportAssignment(node)) readDefault(reader, node, draft);
  else if (ts.isClassDeclaration(node)) readClassStatement(reader, node, draft);
  else if (ts.isEnumDeclaration(node)) readEnum(reader, node, draft);
  else if (ts.isVariableStatement(node)) readConstants(reader, node, draft);
  else if (ts.isFunctionDeclaration(node)) draft.values.set(declare(reader, node, draft), readFunction(reader, node));
  else if (ts.isTypeAliasDeclaration(node)) readAlias(reader, node, draft);
  else if (ts.isInterfaceDeclaration(node)) draft.types.set(declare(reader, node, draft), { type: { is: 'object' } });
}

type Declaration = TypeScript.Statement & { readonly name?: TypeScript.Identifier };

/** Exports the declaration if it says so, and returns its name. */
function declare(reader: Reader, node: Declaration, draft: ModuleDraft): string {
  const name = node.name?.text ?? 'default';
  exportIfMarked(reader, node, { name, draft });
  return name;
}

function exportIfMarked(
  reader: Reader,
  node: TypeScript.Statement,
  { name, draft }: { name: string; draft: ModuleDraft },
): void {
  const { ts } = reader;
  const modifiers = ts.canHaveModifiers(node) ? (ts.getModifiers(node) ?? []) : [];
  if (!modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.ExportKeyword)) return;
  const isDefault = modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
  draft.exports.set(isDefault ? 'default' : name, name);
}

function readClassStatement(reader: Reader, node: TypeScript.ClassDeclaration, draft: ModuleDraft): void {
  draft.classes.push({ ...readClass(reader, node), name: declare(reader, node, draft) });
}

function readDefault(reader: Reader, node: TypeScript.ExportAssignment, draft: ModuleDraft): void {
  const { expression } = node;
  if (reader.ts.isIdentifier(expression)) {
    draft.exports.set('default', expression.text);
    return;
  }
  draft.values.set('default', {
    is: 'const',
    value: readExpression(reader, expression),
    at: spotOf(reader, expression),
  });
  draft.exports.set('default', 'default');
}

function readEnum(reader: Reader, node: TypeScript.EnumDeclaration, draft: ModuleDraft): void {
  const members = node.members.map((member): [string] | [string, ReturnType<typeof readExpression>] => {
    const name = nameText(reader, member.name) ?? '';
    return member.initializer === undefined ? [name] : [name, readExpression(reader, member.initializer)];
  });
  draft.values.set(declare(reader, node, draft), { is: 'enum', members });
}

function readConstants(reader: Reader, node: TypeScript.VariableStatement, draft: ModuleDraft): void {
  const { ts } = reader;
  const constant = (node.declarationList.flags & ts.NodeFlags.Const) !== 0;
  for (const declaration of node.declarationList.declarations) {
    const name = nameText(reader, declaration.name);
    if (name === undefined) continue;
    const type = declaration.type && readType(reader, declaration.type);
    const value = constant && declaration.initializer ? { value: readExpression(reader, declaration.initializer) } : {};
    draft.values.set(name, {
      is: 'const',
      ...value,
      ...(type !== undefined && { type }),
      at: spotOf(reader, declaration),
    });
    exportIfMarked(reader, node, { name, draft });
  }
}

function readAlias(reader: Reader, node: TypeScript.TypeAliasDeclaration, draft: ModuleDraft): void {
  const params = node.typeParameters?.map((parameter) => parameter.name.text);
  const type = readType(reader, node.type);
  draft.types.set(declare(reader, node, draft), { ...(params && { params }), type });
}
