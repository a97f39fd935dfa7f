import type { RenameQuestion } from '../../plan/index.ts';
import type { Question } from './answers.ts';
import { flagText, nameToDrop, pairToRename } from './flags.ts';
import { nounOfNamed } from './name-index.ts';
import type { NameIndexes } from './resolve-answers.ts';

/** A question in the words of the answers to it. */
export function describeQuestion({ kind, path, candidates }: RenameQuestion, indexes: NameIndexes): Question {
  const name = nameToDrop({ kind, path }, indexes);
  return {
    kind,
    noun: nounOfNamed(kind),
    path,
    from: name,
    candidates: candidates.map((candidate) => {
      const [from, to] = pairToRename({ kind, path }, { kind, path: candidate.path }, indexes);
      return { ...candidate, to, flag: flagText('rename', `${from}=${to}`) };
    }),
    dropFlag: flagText('drop', name),
  };
}
