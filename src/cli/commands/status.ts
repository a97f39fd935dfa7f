import { status } from '../../app/index.ts';
import { defineCommand } from '../command.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { databaseOptions } from '../project-options.ts';
import { databaseUrlText } from '../render/database-name.ts';
import { renderHealth } from '../render/render-health.ts';
import { renderStatus } from '../render/render-status.ts';

export const statusCommand = defineCommand({
  name: 'status',
  summary: 'Show which migrations are applied, pending, edited or missing',
  options: {
    check: { type: 'boolean', describe: 'Exit 3 unless all are applied, and all is well with --health' },
    health: { type: 'boolean', describe: 'Look for invalid constraints and indexes, and sequences that are behind' },
  },
  examples: [
    ['status', 'List all migrations'],
    ['status --health', 'Look at the database, too'],
    ['status --check', 'Hold back a deployment whose database is behind'],
  ],

  async run(args, context) {
    const result = await status({ ...databaseOptions(args, context), health: args.health === true });
    renderStatus(result, context.terminal);
    const { health } = result;
    if (health !== undefined) {
      context.terminal.say();
      renderHealth(health, context.terminal);
    }
    const isClean =
      result.migrations.every(({ state }) => state === 'applied' || state === 'marked') && (health ?? []).length === 0;
    return {
      exitCode: args.check === true && !isClean ? EXIT_CODES.check : EXIT_CODES.done,
      document: {
        database: databaseUrlText(result.database, context.world.cwd),
        migrations: result.migrations.map(({ name, state, outOfOrder, row }) => ({
          name,
          state,
          outOfOrder,
          appliedAt: row?.appliedAt ?? null,
          durationMs: row?.durationMs ?? null,
          reason: row?.reason ?? null,
        })),
        ...(health !== undefined && { health }),
      },
    };
  },
});
