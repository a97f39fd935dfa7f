import { drift } from '../../app/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { databaseOptions } from '../project-options.ts';
import { driftDocument } from '../render/drift-document.ts';
import { renderDrift } from '../render/render-drift.ts';

export const driftCommand = defineCommand({
  name: 'drift',
  summary: 'Compare the database with the snapshot; exit 3 when they differ',
  options: {
    'scratch-url': {
      type: 'string',
      describe: 'Server to build the snapshot on, in databases made for it and dropped',
    },
    write: { type: 'boolean', describe: 'Write a migration that leads back to the snapshot' },
  },
  examples: [
    ['drift', 'List what was changed by hand'],
    ['drift --write', 'Write the way back as a migration'],
    ['drift --json', 'Every difference with what was expected and found'],
  ],

  async run(args, context) {
    const { terminal, world } = context;
    const { onDatabase, ...options } = databaseOptions(args, context);
    const result = await drift({
      ...options,
      onDatabase: (database) => {
        onDatabase?.(database);
        terminal.progress('building the snapshot beside it …');
      },
      now: world.now(),
      write: args.write === true,
      ...(args['scratch-url'] !== undefined && { scratchUrl: args['scratch-url'] }),
    });
    renderDrift(result, terminal, world.cwd);
    return {
      exitCode: result.differences.length > 0 ? EXIT_CODES.check : EXIT_CODES.done,
      document: driftDocument(result, world.cwd),
    };
  },
});
