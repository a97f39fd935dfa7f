import { createColors } from 'picocolors';

type Colors = ReturnType<typeof createColors>;

/** Where a command speaks to: a result goes to `out`, everything else to `err`. */
export interface Terminal {
  readonly colors: Colors;
  readonly json: boolean;
  readonly verbose: boolean;
  /** A line for people. In JSON mode it goes to the error stream; with `--quiet` nowhere. */
  say(line?: string): void;
  /** A line that is always shown, on the error stream. */
  complain(line: string): void;
  /** The one JSON document of a command; nothing without `--json`. */
  result(value: unknown): void;
}

export interface Streams {
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
}

export interface OutputOptions {
  readonly json?: boolean | undefined;
  readonly quiet?: boolean | undefined;
  readonly verbose?: boolean | undefined;
}

/** @param noColor from the environment (https://no-color.org) */
export function openTerminal({ out, err }: Streams, options: OutputOptions, noColor: boolean): Terminal {
  const { json = false, quiet = false, verbose = false } = options;
  const stream = json ? err : out;
  return {
    colors: createColors(!noColor && stream.isTTY === true),
    json,
    verbose,
    say: (line = '') => {
      if (!quiet) stream.write(`${line}\n`);
    },
    complain: (line) => {
      err.write(`${line}\n`);
    },
    result: (value) => {
      if (json) out.write(`${JSON.stringify(value, null, 2)}\n`);
    },
  };
}
