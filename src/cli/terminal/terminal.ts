import { LineReader } from './ask.ts';
import { type Colors, colorsOf } from './colors.ts';
import type { Level } from '../render/log-line.ts';
import type { World } from '../world.ts';

/** Where a command speaks to: its lines go to `out`, or to `err` beside a JSON document; errors always go to `err`. */
export interface Terminal {
  /** Of `say`. */
  readonly colors: Colors;
  /** Of `complain`. */
  readonly errorColors: Colors;
  readonly json: boolean;
  readonly verbose: boolean;
  /** A person is there to answer. */
  readonly interactive: boolean;
  /** Whether `say` has printed something. */
  readonly hasSaid: boolean;
  /** A line for people; with `--quiet` nowhere. */
  say(line?: string): void;
  /** A line that is always shown, on `err`. */
  complain(line: string): void;
  /** What is going on, on a terminal only, until the next line replaces it. */
  progress(text: string): void;
  /** A line on `err`, with `--verbose` only. */
  trace(line: string): void;
  /** With `--log json`: a line of the log on `err`, instead of everything for people. */
  readonly log: ((level: Level, event: string, fields: object) => void) | undefined;
  /** Asks on `err`; `undefined`: the user ended the input instead of answering. */
  ask(question: string): Promise<string | undefined>;
}

export interface OutputOptions {
  readonly json?: unknown;
  readonly quiet?: unknown;
  readonly verbose?: unknown;
  readonly log?: unknown;
}

const CLEAR_LINE = '\r\u001B[2K';

export function openTerminal(world: World, options: OutputOptions): Terminal {
  const { input, out, err, environment } = world;
  const log = options.log === 'json' ? logger(world) : undefined;
  const [json, verbose] = [options.json === true, options.verbose === true];
  const quiet = options.quiet === true || log !== undefined;
  const stream = json ? err : out;
  const showsProgress = err.isTTY === true && !quiet && environment['TERM'] !== 'dumb';
  let progressing = false;
  let hasSaid = false;
  const write = (target: typeof out, text: string): void => {
    if (progressing) err.write(CLEAR_LINE);
    progressing = false;
    target.write(text);
  };
  const errorColors = colorsOf(err, environment);
  const lines = new LineReader({ input, output: err });
  return {
    colors: colorsOf(stream, environment),
    errorColors,
    json,
    verbose,
    interactive: input.isTTY === true && err.isTTY === true && !json && log === undefined,
    log,
    get hasSaid() {
      return hasSaid;
    },
    say: (line = '') => {
      if (quiet) return;
      write(stream, `${line}\n`);
      hasSaid = true;
    },
    complain: (line) => (log === undefined ? write(err, `${line}\n`) : log('error', 'message', { message: line })),
    progress: (text) => {
      if (!showsProgress) return;
      write(err, errorColors.dim(text));
      progressing = true;
    },
    trace: (line) => {
      if (!verbose) return;
      if (log === undefined) write(err, `${errorColors.dim(line)}\n`);
      else log('debug', 'trace', { message: line });
    },
    ask: (question) => {
      write(err, '');
      return lines.ask(question);
    },
  };
}

/** One line of JSON for each event: when, how grave, what. */
function logger({ err, now }: World): Terminal['log'] {
  return (level, event, fields) => {
    err.write(`${JSON.stringify({ time: now().toISOString(), level, event, ...fields })}\n`);
  };
}
