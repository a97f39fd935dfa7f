import { Project, SyntaxKind } from 'ts-morph';

const OUTCOMES = { failed: 1, input: 2, check: 3, question: 4, locked: 5 };

/**
 * Writes the page of all error codes out of the factories in `src/errors`, so that the page cannot lack one.
 *
 * @returns {string} Markdown
 */
export function errorPage() {
  const project = new Project({ skipAddingFilesFromTsConfig: true });
  const files = project.addSourceFilesAtPaths('src/errors/*.ts');
  const problems = files.flatMap((file) =>
    file.getDescendantsOfKind(SyntaxKind.ObjectLiteralExpression).flatMap((literal) => readProblem(literal) ?? []),
  );
  const byCode = new Map(problems.map((problem) => [problem.code, problem]));
  const sections = [...byCode.values()].toSorted((a, b) => (a.code < b.code ? -1 : 1)).map(section);
  return [
    '# Errors',
    '',
    'Every error has a code, says what is wrong, why, and the way out, and names the place where there is one. `…` stands for',
    'what differs from case to case. Generated from `src/errors` by `npm run docs`.',
    '',
    ...sections,
  ].join('\n');
}

function readProblem(literal) {
  const code = literal.getProperty('code')?.getInitializerIfKind?.(SyntaxKind.StringLiteral)?.getLiteralText();
  if (code === undefined) return undefined;
  const read = (name) => text(literal.getProperty(name)?.getInitializer?.());
  return { code, message: read('message'), why: read('why'), fix: read('fix'), exit: exitCode(literal) };
}

/** The exit code of the `new MoultError` that the literal stands in; faults of the input are collected first. */
function exitCode(literal) {
  const creation = literal.getFirstAncestorByKind(SyntaxKind.NewExpression);
  const outcome = creation?.getArguments()[0]?.asKind(SyntaxKind.StringLiteral)?.getLiteralText();
  return OUTCOMES[outcome ?? 'input'];
}

/** The text of an expression with `…` for its variable parts. */
function text(node) {
  if (node === undefined) return undefined;
  switch (node.getKind()) {
    case SyntaxKind.StringLiteral:
    case SyntaxKind.NoSubstitutionTemplateLiteral:
      return node.getLiteralText();
    case SyntaxKind.TemplateExpression:
      return [
        node.getHead().getLiteralText(),
        ...node.getTemplateSpans().map((span) => `…${span.getLiteral().getLiteralText()}`),
      ].join('');
    case SyntaxKind.ConditionalExpression:
      return [text(node.getWhenTrue()), text(node.getWhenFalse())].filter(Boolean).join(' / ');
    case SyntaxKind.BinaryExpression:
      return [text(node.getLeft()), text(node.getRight())].filter(Boolean).join(' / ');
    default:
      return undefined;
  }
}

function section({ code, message, why, fix, exit }) {
  return [
    `## ${code}`,
    '',
    `${message ?? 'What the database said.'}`,
    '',
    ...(why === undefined ? [] : [`- Why: ${why}`]),
    ...(fix === undefined ? [] : [`- Fix: ${fix}`]),
    `- Exit code: ${exit}`,
    '',
  ].join('\n');
}
