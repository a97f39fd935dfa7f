import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type KindToNodeMappings, Project, type SourceFile, SyntaxKind } from 'ts-morph';
import { expect, test } from 'vitest';

const SRC = fileURLToPath(new URL('../../src', import.meta.url));

const project = new Project({ skipFileDependencyResolution: true, compilerOptions: { noLib: true } });
project.addSourceFilesAtPaths([`${SRC}/**/*.ts`, `!${SRC}/**/*.test.ts`]);
const files = project.getSourceFiles();

/** The one folder that may import a package. */
const OWNERS: Readonly<Record<string, string>> = {
  'ts-morph': 'scan',
  'oxc-resolver': 'scan',
  'deep-diff': 'diff',
  pg: 'database',
  '@electric-sql/pglite': 'database',
  'oxc-transform': 'loader',
  kysely: 'migrations',
  'libpg-query': 'sql',
  yargs: 'cli',
  picocolors: 'cli',
  'reflect-metadata': 'decorators',
};

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(100);
});

test.each(Object.entries(OWNERS))('%s is imported in %s alone', (name, owner) => {
  const importers = files.filter((file) =>
    importedBy(file).some((from) => from === name || from.startsWith(`${name}/`)),
  );
  expect([...new Set(importers.map(folderOf))]).toEqual([owner]);
});

const PRINTERS = new Set(
  ['exit', 'exitCode', 'stdout', 'stderr', 'stdin', 'abort', 'kill'].map((name) => `process.${name}`),
);

test('only cli prints and exits', () => {
  const exits = outside('cli', SyntaxKind.PropertyAccessExpression, (node) => PRINTERS.has(node.getText()));
  const prints = outside('cli', SyntaxKind.Identifier, (node) => node.getText() === 'console');
  // the lock of a folder asks whether a process lives: signal 0
  expect([...exits, ...prints]).toEqual([expect.stringMatching(/^database\/folder-lock\.ts:/u)]);
});

test('nobody makes plain errors; errors collected or completed on their way are made where that happens', () => {
  const made = (name: string): string[] =>
    outside('errors', SyntaxKind.NewExpression, (node) => node.getExpression().getText() === name);
  expect([...made('Error'), ...made('TypeError')]).toEqual([]);
  const makers = made('MoultError').map((place) => place.split('/')[0]);
  expect(new Set(makers)).toEqual(new Set(['app', 'mapping', 'runner', 'scan']));
});

/** Specifiers of every import, export … from and import(). */
function importedBy(file: SourceFile): readonly string[] {
  const declared = [...file.getImportDeclarations(), ...file.getExportDeclarations()].map((one) =>
    one.getModuleSpecifierValue(),
  );
  const called = file
    .getDescendantsOfKind(SyntaxKind.CallExpression)
    .filter(
      (call) =>
        call.getExpression().getText() === 'import' || call.getExpression().getText().startsWith('createRequire('),
    )
    .map((call) => call.getArguments()[0]?.asKind(SyntaxKind.StringLiteral)?.getLiteralValue());
  const types = file
    .getDescendantsOfKind(SyntaxKind.ImportType)
    .map((type) => type.getArgument().getText().slice(1, -1));
  return [...declared, ...called, ...types].filter((specifier) => specifier !== undefined);
}

/** Places of matching nodes of one kind in all folders but one. */
function outside<Kind extends SyntaxKind>(
  folder: string,
  kind: Kind,
  matches: (node: KindToNodeMappings[Kind]) => boolean,
): string[] {
  return files
    .filter((file) => folderOf(file) !== folder)
    .flatMap((file) =>
      file
        .getDescendantsOfKind(kind)
        .filter(matches)
        .map((node) => `${file.getFilePath().slice(SRC.length + 1)}:${node.getStartLineNumber()}`),
    );
}

function folderOf(file: SourceFile): string {
  return (
    file
      .getFilePath()
      .slice(SRC.length + 1)
      .split(sep)
      .slice(0, -1)[0] ?? ''
  );
}
