import { answerAmbiguous, answeredTwice, answerOfTwoKinds, answerUnknown, nearest } from '../../errors/index.ts';
import type { AnswerSource, Problem } from '../../errors/index.ts';
import type { Rename } from '../../schema/index.ts';
import type { GivenAnswer } from './given-answer.ts';
import { namedKey, nounOfNamed, shortPath } from './name-index.ts';
import type { NamedObject, NameIndex } from './name-index.ts';
import { writeName } from './object-names.ts';
import type { WrittenName } from './object-names.ts';

/** The names on both sides of a migration. */
export interface NameIndexes {
  readonly before: NameIndex;
  readonly after: NameIndex;
}

/** Answers about objects, each with where it was given. */
export interface ResolvedAnswers {
  readonly renames: ReadonlyMap<Rename, AnswerSource>;
  readonly dropped: ReadonlyMap<NamedObject, AnswerSource>;
  /** Columns and the SQL that fills them. */
  readonly backfills: readonly { readonly column: NamedObject; readonly sql: string }[];
  readonly problems: readonly Problem[];
}

/** Finds the objects that answers are about. */
export function resolveAnswers(answers: readonly GivenAnswer[], indexes: NameIndexes): ResolvedAnswers {
  const resolver = new Resolver(indexes);
  for (const answer of answers) resolver.take(answer);
  return resolver;
}

class Resolver implements ResolvedAnswers {
  readonly renames = new Map<Rename, AnswerSource>();
  readonly dropped = new Map<NamedObject, AnswerSource>();
  readonly backfills: { column: NamedObject; sql: string }[] = [];
  readonly problems: Problem[] = [];
  readonly #indexes: NameIndexes;
  readonly #meanings = new Map<string, { readonly meaning: string; readonly source: AnswerSource }>();

  constructor(indexes: NameIndexes) {
    this.#indexes = indexes;
  }

  take(answer: GivenAnswer): void {
    if (answer.verb === 'rename') this.#takeRename(answer);
    else if (answer.verb === 'drop') this.#takeDrop(answer);
    else this.#takeBackfill(answer);
  }

  #takeRename({ source, from, to }: Extract<GivenAnswer, { verb: 'rename' }>): void {
    const { before, after } = this.#indexes;
    const [old, next] = [before.find(from), after.find(to)];
    if (old.length === 0) this.#unknown(source, from, 'before');
    if (next.length === 0) this.#unknown(source, to, 'after');
    if (old.length === 0 || next.length === 0) return;
    const pairs = old.flatMap((one) =>
      next.filter(({ kind }) => kind === one.kind).map((other) => [one, other] as const),
    );
    const [first] = pairs;
    if (first === undefined) {
      const nouns = [old[0], next[0]].map((one) => nounOfNamed(one?.kind ?? 'table'));
      this.problems.push(answerOfTwoKinds(source, [nouns[0] ?? '', nouns[1] ?? '']));
      return;
    }
    // Of several, the one whose old name is gone and whose new one is new is meant.
    const clear = pairs.filter(([one, other]) => !after.has(one) && !before.has(other));
    const [pair, ...others] = clear.length === 1 ? clear : pairs;
    if (pair === undefined || others.length > 0) {
      const ways = pairs.map(([one, other]) => `${writeName(shortPath(one), one.kind)}=${writeName(shortPath(other))}`);
      this.problems.push(answerAmbiguous(source, ways));
      return;
    }
    const [{ kind, path }, { path: newPath }] = pair;
    if (this.#isFirst({ kind, path }, `rename ${JSON.stringify(newPath)}`, source)) {
      this.renames.set({ kind, from: path, to: newPath }, source);
    }
  }

  #takeDrop({ source, from }: Extract<GivenAnswer, { verb: 'drop' }>): void {
    const { before, after } = this.#indexes;
    const old = before.find(from);
    const gone = old.filter((one) => !after.has(one));
    const [object, ...others] = gone.length === 1 ? gone : old;
    if (object === undefined) this.#unknown(source, from, 'before');
    else if (others.length > 0) this.#ambiguous(source, old);
    else if (this.#isFirst(object, 'drop', source)) this.dropped.set(object, source);
  }

  #takeBackfill({ source, to, sql }: Extract<GivenAnswer, { verb: 'backfill' }>): void {
    const columns = this.#indexes.after.find({ ...to, kinds: ['column'] });
    const [column, ...others] = columns;
    if (column === undefined) this.#unknown(source, { ...to, kinds: ['column'] }, 'after');
    else if (others.length > 0) this.#ambiguous(source, columns);
    else if (this.#isFirst({ ...column, path: ['', ...column.path] }, sql, source))
      this.backfills.push({ column, sql });
  }

  /** Whether nothing was said of an object yet; what contradicts that is a fault. */
  #isFirst(object: NamedObject, meaning: string, source: AnswerSource): boolean {
    const key = namedKey(object);
    const known = this.#meanings.get(key);
    if (known === undefined) this.#meanings.set(key, { meaning, source });
    else if (known.meaning !== meaning) this.problems.push(answeredTwice(source, known.source.text));
    return known === undefined;
  }

  #unknown(source: AnswerSource, { kinds, parts }: WrittenName, side: 'before' | 'after'): void {
    const name = writeName(parts);
    const near = nearest(name, this.#indexes[side].names(kinds));
    this.problems.push(answerUnknown(source, { name, side, nearest: near }));
  }

  #ambiguous(source: AnswerSource, objects: readonly NamedObject[]): void {
    const ways = objects.map((one) => writeName(shortPath(one), one.kind));
    this.problems.push(answerAmbiguous(source, ways));
  }
}
