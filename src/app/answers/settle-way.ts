import { answersWrong } from '../../errors/index.ts';
import type { AnswerSource, Problem } from '../../errors/index.ts';
import { checkDropped, checkRenames, findRenameQuestions } from '../../plan/index.ts';
import { objectId, objectKey } from '../../schema/index.ts';
import type { Advice, ColumnAdvice, Rename, RenameHint, Schema } from '../../schema/index.ts';
import type { Question, QuestionReply } from './answers.ts';
import { describeQuestion } from './describe-question.ts';
import { readAnswer } from './given-answer.ts';
import type { AnswerText } from './given-answer.ts';
import { namedKey, NameIndex } from './name-index.ts';
import type { NamedObject } from './name-index.ts';
import { resolveAnswers } from './resolve-answers.ts';
import type { ResolvedAnswers } from './resolve-answers.ts';
import { settleHints } from './settle-hints.ts';

export interface WayRequest {
  readonly before: Schema;
  readonly after: Schema;
  readonly advice: Advice;
  readonly answers: readonly AnswerText[];
  /** Called for one open question after the other; without it they stay open. */
  readonly onQuestion?: ((question: Question) => Promise<QuestionReply>) | undefined;
}

/** What entities and answers say about the way from one schema to the other. */
export interface Way {
  /** In an order that does not depend on how they were given. */
  readonly renames: readonly Rename[];
  /** Old names. */
  readonly dropped: readonly NamedObject[];
  /** By key of the column afterwards. */
  readonly columns: Advice['columns'];
  /** What nobody has answered. */
  readonly questions: readonly Question[];
  readonly usedUp: readonly RenameHint[];
}

/**
 * Settles what was renamed and what was dropped.
 *
 * @throws MoultError with all answers and hints that cannot be
 */
export async function settleWay(request: WayRequest): Promise<Way> {
  const { before, after, advice, onQuestion } = request;
  const indexes = { before: new NameIndex(before), after: new NameIndex(after) };
  const given = resolveGiven(request.answers, indexes);
  const renames = [...given.renames.keys()];
  const dropped = [...given.dropped.keys()];
  for (;;) {
    const hints = settleHints(advice.renames, { before, after, renames, dropped });
    const all = [...renames, ...hints.renames.keys()];
    refuse(hints.problems);
    refuse(faultsOf({ before, after, renames: all, dropped }, { given, hints: hints.renames }));
    const found = findRenameQuestions({ before, after, renames: all, dropped });
    const questions = found.map((question) => describeQuestion(question, indexes));
    const [question] = questions;
    if (question === undefined || onQuestion === undefined) {
      return {
        renames: ordered(all),
        dropped,
        columns: withBackfills(advice.columns, given),
        questions,
        usedUp: hints.usedUp,
      };
    }
    const reply = await onQuestion(question);
    if (reply === 'dropped') dropped.push({ kind: question.kind, path: question.path });
    else renames.push({ kind: question.kind, from: question.path, to: reply.path });
  }
}

function resolveGiven(texts: readonly AnswerText[], indexes: Parameters<typeof resolveAnswers>[1]): ResolvedAnswers {
  const read = texts.map(readAnswer);
  const resolved = resolveAnswers(
    read.filter((one) => 'verb' in one),
    indexes,
  );
  refuse([...read.filter((one) => 'code' in one), ...resolved.problems]);
  return resolved;
}

interface Sources {
  readonly given: ResolvedAnswers;
  readonly hints: ReadonlyMap<Rename, RenameHint>;
}

/** What is wrong with renames and drops as a whole, each with where it was said. */
function faultsOf(
  {
    renames,
    dropped,
    ...sides
  }: Pick<WayRequest, 'before' | 'after'> & Pick<Way, 'renames'> & { dropped: readonly NamedObject[] },
  { given, hints }: Sources,
): Problem[] {
  const at = (problem: Problem, source: AnswerSource | RenameHint | undefined): Problem =>
    source?.place === undefined ? problem : { ...problem, place: source.place };
  return [
    ...checkRenames({ ...sides, renames, dropped }).map(({ rename, problem }) =>
      at(problem, given.renames.get(rename) ?? hints.get(rename)),
    ),
    ...checkDropped({ ...sides, renames, dropped }).map(({ dropped: one, problem }) =>
      at(problem, [...given.dropped].find(([other]) => namedKey(other) === namedKey(one))?.[1]),
    ),
  ];
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw answersWrong(problems);
}

/** An answer counts more than what the entity says. */
function withBackfills(columns: Advice['columns'], { backfills }: ResolvedAnswers): Advice['columns'] {
  if (backfills.length === 0) return columns;
  const all = new Map<string, ColumnAdvice>(columns);
  for (const { column, sql } of backfills) {
    const key = objectKey(objectId('column', ...column.path));
    all.set(key, { ...all.get(key), backfill: sql });
  }
  return all;
}

function ordered(renames: readonly Rename[]): Rename[] {
  const key = ({ kind, from, to }: Rename): string => JSON.stringify([kind, from, to]);
  return renames.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
