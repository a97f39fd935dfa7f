#!/usr/bin/env node
import { Console } from 'node:console';

import { toolVersion } from '../version/index.ts';
import type { World } from './world.ts';

const argv = process.argv.slice(2);

// Asking for the version is the commonest way to wait for a tool; it loads nothing else.
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`${toolVersion()}\n`);
} else {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error; // `moult status | head -1` has read what it wanted
  });
  const { main, report } = await import('./main.ts');
  const world: World = {
    input: process.stdin,
    out: process.stdout,
    err: process.stderr,
    cwd: process.cwd(),
    environment: process.env,
    now: () => new Date(),
    onInterrupt,
  };
  // What a migration logs must not stand in the JSON document.
  if (argv.includes('--json')) globalThis.console = new Console(process.stderr);
  const crash = (error: unknown): never => process.exit(report(error, argv, world));
  process.once('uncaughtException', crash);
  process.exitCode = await main(argv, world);
  process.off('uncaughtException', crash);
}

/** Takes the first Ctrl-C (or SIGTERM) only: the second one ends the process at once. */
function onInterrupt(listener: () => void): () => void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const remove = (): void => signals.forEach((signal) => process.off(signal, interrupted));
  function interrupted(): void {
    remove();
    listener();
  }
  signals.forEach((signal) => process.on(signal, interrupted));
  return remove;
}
