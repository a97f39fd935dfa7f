import type { CommandGroup } from '../command.ts';
import { seedCreateCommand } from './seed-create.ts';
import { seedDownCommand } from './seed-down.ts';
import { seedStatusCommand } from './seed-status.ts';
import { seedUpCommand } from './seed-up.ts';

export const seedCommands: CommandGroup = {
  name: 'seed',
  summary: 'Fill tables with rows: up, down, status, create',
  commands: [seedUpCommand, seedDownCommand, seedStatusCommand, seedCreateCommand],
};
