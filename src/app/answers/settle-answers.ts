import { resolve } from 'node:path';

import type { Settings } from '../../config/index.ts';
import type { Advice, Schema } from '../../schema/index.ts';
import type { ProjectOptions } from '../project.ts';
import { withPlaces } from '../with-places.ts';
import type { AnswerOptions } from './answer-options.ts';
import { textsOfAnswers } from './given-answer.ts';
import { readAnswersFile } from './read-answers-file.ts';
import { settleWay } from './settle-way.ts';
import type { Way } from './settle-way.ts';
import { describeUsedUp } from './used-up.ts';
import type { UsedUpHint } from './used-up.ts';

/** What entities and answers say, for callers. */
export interface SettledWay extends Omit<Way, 'usedUp'> {
  readonly usedUp: readonly UsedUpHint[];
  /** Whether the entities give hints that can be used up by the next run. */
  readonly hasHints: boolean;
}

interface Sides {
  readonly before: Schema;
  readonly after: Schema;
  readonly advice: Advice;
  readonly settings: Settings;
}

/** Settles what was renamed and what was dropped, by all that entities, answers and replies say. */
export async function settleAnswers(
  options: AnswerOptions & Pick<ProjectOptions, 'cwd'>,
  { settings: { root }, ...sides }: Sides,
): Promise<SettledWay> {
  const { answers = {}, answersFile, onQuestion, cwd = process.cwd() } = options;
  const fromFile = answersFile === undefined ? [] : await readAnswersFile(resolve(cwd, answersFile));
  const texts = [...textsOfAnswers(answers), ...fromFile];
  const way = await withPlaces(root, () => settleWay({ ...sides, answers: texts, onQuestion }));
  return {
    ...way,
    usedUp: way.usedUp.map((hint) => describeUsedUp(hint, root)),
    hasHints: sides.advice.renames.some(({ implied }) => implied !== true),
  };
}
