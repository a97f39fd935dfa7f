import { seedStatus } from '../../app/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { databaseOptions } from '../project-options.ts';
import { databaseUrlText } from '../render/database-name.ts';
import { renderSeedStatus } from '../render/render-seed-status.ts';
import { ENVIRONMENT_OPTION } from '../run-options.ts';

export const seedStatusCommand = defineCommand({
  name: 'seed status',
  summary: 'Show which seeds ran, are pending, edited or missing',
  options: {
    ...ENVIRONMENT_OPTION,
    check: { type: 'boolean', describe: 'Exit 3 unless all for the environment ran' },
  },
  examples: [['seed status', 'List all seeds, in the order in which they run']],

  async run(args, context) {
    const { env } = args;
    const result = await seedStatus({ ...databaseOptions(args, context), ...(env !== undefined && { env }) });
    renderSeedStatus(result, context.terminal);
    const isClean = result.seeds.every(({ state }) => state === 'applied' || state === 'skipped');
    return {
      exitCode: args.check === true && !isClean ? EXIT_CODES.check : EXIT_CODES.done,
      document: {
        database: databaseUrlText(result.database, context.world.cwd),
        environment: result.environment,
        seeds: result.seeds.map(({ name, state, environments, dependsOn, row }) => ({
          name,
          state,
          environments,
          dependsOn,
          appliedAt: row?.appliedAt ?? null,
          durationMs: row?.durationMs ?? null,
        })),
      },
    };
  },
});
