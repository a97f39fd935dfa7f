import type { ts as TypeScript } from 'ts-morph';
import type { ModuleDraft } from './module-draft.ts';
import type { Reader } from './reader.ts';

/** `import ... from`, in all its forms. */
export function readImport(reader: Reader, node: TypeScript.ImportDeclaration, draft: ModuleDraft): void {
  const { ts } = reader;
  if (!ts.isStringLiteral(node.moduleSpecifier) || node.importClause === undefined) return;
  const specifier = node.moduleSpecifier.text;
  const { name, namedBindings } = node.importClause;
  if (name) draft.imports.set(name.text, [specifier, 'default']);
  if (namedBindings === undefined) return;
  if (ts.isNamespaceImport(namedBindings)) {
    draft.imports.set(namedBindings.name.text, [specifier, '*']);
    return;
  }
  for (const element of namedBindings.elements) {
    draft.imports.set(element.name.text, [specifier, (element.propertyName ?? element.name).text]);
  }
}

/** `export {...}`, `export {...} from`, `export * from`, `export * as x from`. */
export function readExport(reader: Reader, node: TypeScript.ExportDeclaration, draft: ModuleDraft): void {
  const { ts } = reader;
  const specifier =
    node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : undefined;
  const clause = node.exportClause;
  if (clause === undefined) {
    if (specifier !== undefined) draft.stars.push(specifier);
    return;
  }
  if (ts.isNamespaceExport(clause)) {
    if (specifier !== undefined) draft.reExports.set(clause.name.text, [specifier, '*']);
    return;
  }
  for (const element of clause.elements) {
    const source = (element.propertyName ?? element.name).text;
    if (specifier === undefined) draft.exports.set(element.name.text, source);
    else draft.reExports.set(element.name.text, [specifier, source]);
  }
}
