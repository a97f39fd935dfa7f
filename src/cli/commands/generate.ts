import { generate } from '../../app/index.ts';
import type { GenerateOptions } from '../../app/index.ts';
import { ANSWER_OPTIONS, answerOptions } from '../answer-options.ts';
import { AskedQuestions } from '../asked-questions.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { projectOptions } from '../project-options.ts';
import { generatedDocument } from '../render/generated-document.ts';
import { openQuestions } from '../render/render-questions.ts';
import { renderGenerated } from '../render/render-generated.ts';

export const generateCommand = defineCommand({
  name: 'generate',
  summary: 'Write what changed in the entities as a migration; needs no database',
  positional: { name: 'name', describe: 'What the migration is called; by default what it does', required: false },
  options: {
    'dry-run': { type: 'boolean', describe: 'Print the migration, write nothing' },
    prove: { type: 'boolean', describe: 'Show first, on a database in memory, that up and down do what they should' },
    'prove-url': { type: 'string', describe: 'The same on a server, in databases made for it and dropped' },
    check: {
      type: 'boolean',
      describe: 'Write nothing; exit 3 when a migration is missing, also one with questions',
    },
    ...ANSWER_OPTIONS,
  },
  examples: [
    ['generate', 'Write the migration and the new snapshot'],
    ['generate add_phone', 'Choose its name'],
    ['generate --rename user.phone=user.mobile', 'Keep the values of a column under its new name'],
    ['generate --drop user.fax', 'Say that a column is really dropped'],
    ['generate --prove', 'Write it only if it works, both ways'],
    ['generate --check', 'Fail a pull request that forgot its migration'],
  ],

  async run(args, { terminal, world }) {
    const check = args.check === true;
    const dryRun = check || args['dry-run'] === true;
    terminal.progress('reading the entities …');
    const asked = new AskedQuestions(terminal);
    const asks = terminal.interactive && args.quiet !== true && !check;
    const result = await generate({
      ...projectOptions(args, world),
      dryRun,
      now: world.now(),
      ...(args.positional !== undefined && { name: args.positional }),
      ...answerOptions(args),
      ...(asks && { onQuestion: (question) => asked.ask(question) }),
      ...proofOptions(args),
      onProof: () => terminal.progress('proving the migration …'),
    });
    const showSql = args['dry-run'] === true || terminal.verbose;
    renderGenerated(result, terminal, { cwd: world.cwd, showSql, check });
    asked.tellFlags();
    const isOpen = result.questions.length > 0;
    const isMissing = isOpen || result.migration !== null;
    return {
      exitCode: check && isMissing ? EXIT_CODES.check : isOpen ? EXIT_CODES.question : EXIT_CODES.done,
      document: generatedDocument(result, world.cwd),
      problems: check || !isOpen ? [] : openQuestions(result.questions).problems,
    };
  },
});

/** A URL is wish enough. */
function proofOptions({
  prove = false,
  'prove-url': url,
}: {
  readonly prove?: boolean | undefined;
  readonly 'prove-url'?: string | undefined;
}): Pick<GenerateOptions, 'prove'> {
  return { prove: url === undefined ? prove : { url } };
}
