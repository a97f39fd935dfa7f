import type { Question, QuestionReply } from '../app/index.ts';
import { questionsAborted } from '../errors/index.ts';
import type { Terminal } from './terminal/terminal.ts';

const DROPPED = 'd';

/** Asks a person what became of things, and remembers the flags that say the same. */
export class AskedQuestions {
  readonly #terminal: Terminal;
  readonly #flags: string[] = [];

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  /**
   * Asks until there is an answer.
   *
   * @throws MoultError when the input ends instead
   */
  async ask(question: Question): Promise<QuestionReply> {
    const { candidates, dropFlag } = question;
    this.#tell(question);
    const choices = candidates.length === 1 ? '1' : `1-${candidates.length}`;
    for (;;) {
      const answer = await this.#terminal.ask(`Which? [${choices}, ${DROPPED}] `);
      if (answer === undefined) throw questionsAborted();
      const chosen = candidates.find(({ to }, index) => answer === String(index + 1) || answer === to);
      const isDropped = answer.toLowerCase() === DROPPED;
      if (chosen === undefined && !isDropped) continue;
      this.#flags.push(chosen?.flag ?? dropFlag);
      return chosen ?? 'dropped';
    }
  }

  /** Says how to get the same without questions. */
  tellFlags(): void {
    if (this.#flags.length === 0) return;
    this.#terminal.say();
    this.#terminal.say(`Without questions: moult generate ${this.#flags.join(' ')}`);
  }

  #tell({ noun, from, candidates }: Question): void {
    const { complain, errorColors } = this.#terminal;
    const width = Math.max(...candidates.map(({ to }) => to.length));
    complain('');
    complain(`The ${noun} ${errorColors.bold(from)} is gone. What became of it?`);
    for (const [index, { to, likeness }] of candidates.entries()) {
      const alike = errorColors.dim(`${Math.round(likeness * 100)} % alike`);
      complain(`  ${index + 1}  it is ${to.padEnd(width)} now  ${alike}`);
    }
    complain(`  ${DROPPED}  it is dropped, and its data goes`);
  }
}
