import type { ts as TypeScript } from 'ts-morph';
import type { ModuleFacts } from '../facts/module-facts.ts';
import { toSpot } from '../facts/spot.ts';
import { emptyModule } from './module-draft.ts';
import { keepMentioned } from './keep-mentioned.ts';
import { readClass } from './read-class.ts';
import { readArgument, readExpression } from './read-expression.ts';
import { readNested } from './read-nested.ts';
import { readStatement } from './read-statement.ts';
import type { Reader, Ts } from './reader.ts';

/** The facts of one file, from its text alone. `file` decides between TypeScript and TSX. */
export function readModule(ts: Ts, file: string, text: string): ModuleFacts {
  const source = ts.createSourceFile(
    file,
    text,
    { languageVersion: ts.ScriptTarget.ESNext, jsDocParsingMode: ts.JSDocParsingMode.ParseNone },
    false,
  );
  const faults = readFaults(ts, source);
  if (faults.length > 0) return { faults };
  const reader: Reader = {
    ts,
    source,
    mentioned: new Set(),
    nested: [],
    readExpression: (node) => readExpression(reader, node),
    readArgument: (node) => readArgument(reader, node),
    readClass: (node) => readClass(reader, node),
  };
  const draft = emptyModule();
  for (const statement of source.statements) readStatement(reader, statement, draft);
  readNested(reader, text);
  return keepMentioned(draft, reader);
}

function readFaults(ts: Ts, source: TypeScript.SourceFile): [string, number][] {
  // The parser leaves its findings here; the field is missing from the published types.
  const { parseDiagnostics = [] } = source as { parseDiagnostics?: readonly TypeScript.DiagnosticWithLocation[] };
  // What follows the first fault of a file mostly follows from it.
  return parseDiagnostics.slice(0, 1).map(({ messageText, start }) => {
    const { line, character } = source.getLineAndCharacterOfPosition(start);
    return [ts.flattenDiagnosticMessageText(messageText, ' '), toSpot(line, character)];
  });
}
