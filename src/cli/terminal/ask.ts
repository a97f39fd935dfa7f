import type { World } from '../world.ts';

interface Streams {
  readonly input: World['input'];
  readonly output: World['err'];
}

/** Asks questions one after the other. Lines that come before they are asked for answer the next questions. */
export class LineReader {
  readonly #streams: Streams;
  readonly #ahead: string[] = [];

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  /** Gives the answer without space around it; `undefined` when the user ends the input instead (Ctrl-C, Ctrl-D). */
  async ask(question: string): Promise<string | undefined> {
    const { input, output } = this.#streams;
    const known = this.#ahead.shift();
    if (known !== undefined) {
      output.write(`${question}${known}\n`);
      return known.trim();
    }
    if (!input.readable) return undefined;
    const { createInterface } = await import('node:readline');
    const reader = createInterface({ input, output });
    const answer = await new Promise<string | undefined>((resolve) => {
      reader.once('close', () => resolve(undefined));
      reader.on('line', (line) => this.#ahead.push(line));
      reader.question(question, resolve);
    });
    reader.close();
    return answer?.trim();
  }
}
