export type { Answers, Question, QuestionCandidate, QuestionReply } from './answers.ts';
export { hasAnswers } from './answer-options.ts';
export type { AnswerOptions } from './answer-options.ts';
export type { SettledWay } from './settle-answers.ts';
export type { UsedUpHint } from './used-up.ts';
