import type { Answers, Question, QuestionReply } from './answers.ts';
import { textsOfAnswers } from './given-answer.ts';

/** How what became of things is told. */
export interface AnswerOptions {
  readonly answers?: Answers;
  /** A JSON file of the shape of `Answers`, relative to `cwd`; it may be given beside `answers`. */
  readonly answersFile?: string;
  /**
   * Called for one question after the other, since an answer may change what is left to ask. Without it, questions that
   * nothing answers are part of the result, and nothing is written.
   */
  readonly onQuestion?: (question: Question) => Promise<QuestionReply>;
}

/** Whether there are answers, so that a run has to look whether they fit. */
export function hasAnswers({ answers, answersFile }: AnswerOptions): boolean {
  return answersFile !== undefined || (answers !== undefined && textsOfAnswers(answers).length > 0);
}
