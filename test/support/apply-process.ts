import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { builtPackage } from './built-package.ts';

export interface ApplyProcess {
  /** Resolves when a line that contains the text is printed. */
  printed(text: string): Promise<void>;
  /** Everything printed until the process ended. */
  ended(): Promise<readonly Printed[]>;
  /** SIGKILL: the process gets no chance to tidy up. */
  kill(): Promise<void>;
  /** What the process wrote to stderr. */
  stderr(): string;
}

export interface Printed {
  readonly type?: string;
  readonly holder?: string;
  readonly results?: readonly { readonly name: string; readonly status: string; readonly error?: string }[];
  readonly error?: { readonly code: string; readonly outcome: string; readonly message: string };
}

export interface ApplyProcessOptions {
  readonly lockWait?: number;
  /** An embedded database is made from nothing without it. */
  readonly cacheFolder?: string;
}

/** Applies a folder of migrations in another process. */
export function applyProcess(url: string, folder: string, options: ApplyProcessOptions = {}): ApplyProcess {
  const script = fileURLToPath(new URL('apply-process.mjs', import.meta.url));
  const argument = JSON.stringify({ dist: builtPackage(), url, folder, lockWait: 0, ...options });
  const child = spawn(process.env['MOULT_TEST_NODE'] ?? process.execPath, [script, argument], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: string[] = [];
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const reader = createInterface(child.stdout).on('line', (line) => lines.push(line));
  const exited = exitOf(child, reader);
  return {
    printed: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (lines.some((line) => line.includes(text))) resolve();
        };
        reader.on('line', look);
        look();
        void exited.then(() =>
          reject(new Error(`The process ended without printing ${text}: ${lines.join('\n')}${errors}`)),
        );
      }),
    ended: async () => {
      await exited;
      return lines.map((line) => JSON.parse(line) as Printed);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await exited;
    },
    stderr: () => errors,
  };
}

async function exitOf(child: ChildProcess, reader: ReturnType<typeof createInterface>): Promise<void> {
  const closed = new Promise((resolve) => reader.once('close', resolve));
  await new Promise((resolve) => child.once('exit', resolve));
  await closed;
}
