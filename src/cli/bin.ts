#!/usr/bin/env node
import { toolVersion } from '../app/tool-version.ts';

const argv = process.argv.slice(2);

// Asking for the version is the commonest way to wait for a tool; it loads nothing else.
if (argv.length === 1 && argv[0] === '--version') {
  process.stdout.write(`${toolVersion()}\n`);
} else {
  const { main } = await import('./main.ts');
  process.exitCode = await main(argv, {
    out: process.stdout,
    err: process.stderr,
    cwd: process.cwd(),
    environment: process.env,
    version: toolVersion(),
    now: () => new Date(),
  });
}
