import { readFileSync } from 'node:fs';

import type { Node, ParseError } from 'jsonc-parser';

import { answersFileInvalid, nearest } from '../../errors/index.ts';
import type { Problem } from '../../errors/index.ts';
import { placeAt } from '../../loader/index.ts';
import type { AnswerText } from './given-answer.ts';

const VERBS = { renames: 'rename', drops: 'drop', backfills: 'backfill' } as const;

/**
 * Reads a file of answers: JSON of the shape of `Answers`.
 *
 * @param file absolute path
 * @throws MoultError with the places of all faults
 */
export async function readAnswersFile(file: string): Promise<AnswerText[]> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw answersFileInvalid(file, [{ message: `It cannot be read: ${error instanceof Error ? error.message : ''}` }]);
  }
  const { parseTree, printParseErrorCode } = await import('jsonc-parser');
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const reader = new FileReader(file, text);
  for (const { error, offset } of errors) reader.fault(`it is no JSON (${printParseErrorCode(error)}).`, offset);
  if (errors.length === 0) reader.read(tree);
  if (reader.faults.length > 0) throw answersFileInvalid(file, reader.faults);
  return reader.answers;
}

class FileReader {
  readonly answers: AnswerText[] = [];
  readonly faults: Omit<Problem, 'code' | 'fix'>[] = [];
  readonly #file: string;
  readonly #text: string;

  constructor(file: string, text: string) {
    this.#file = file;
    this.#text = text;
  }

  fault(message: string, offset: number): void {
    this.faults.push({ message, place: placeAt(this.#file, this.#text, offset) });
  }

  read(root: Node | undefined): void {
    if (root?.type !== 'object') return this.fault('it must be an object.', root?.offset ?? 0);
    for (const [key, value] of this.#entries(root)) {
      const name = String(key.value);
      if (name === 'drops') this.#readList(value);
      else if (name === 'renames' || name === 'backfills') this.#readPairs(VERBS[name], value);
      else {
        const near = nearest(name, Object.keys(VERBS));
        this.fault(
          `\`${name}\` is not known; ${near === undefined ? 'known are renames, drops, backfills' : `did you mean \`${near}\``}.`,
          key.offset,
        );
      }
    }
  }

  #readList(node: Node): void {
    if (node.type !== 'array') return this.fault('`drops` must be a list of names.', node.offset);
    for (const item of node.children ?? []) {
      if (item.type === 'string') this.#take({ verb: 'drop', name: String(item.value) }, item);
      else this.fault('`drops` must be a list of names.', item.offset);
    }
  }

  #readPairs(verb: AnswerText['verb'], node: Node): void {
    const [name] = Object.entries(VERBS).find(([, known]) => known === verb) ?? [''];
    if (node.type !== 'object') return this.fault(`\`${name}\` must be an object of texts.`, node.offset);
    for (const [key, value] of this.#entries(node)) {
      if (value.type === 'string') this.#take({ verb, name: String(key.value), value: String(value.value) }, key);
      else this.fault(`\`${name}\` must be an object of texts.`, value.offset);
    }
  }

  #take(answer: AnswerText, { offset }: Node): void {
    this.answers.push({ ...answer, place: placeAt(this.#file, this.#text, offset) });
  }

  #entries(node: Node): (readonly [Node, Node])[] {
    return (node.children ?? []).flatMap(({ children: [key, value] = [] }) =>
      key === undefined || value === undefined ? [] : [[key, value] as const],
    );
  }
}
