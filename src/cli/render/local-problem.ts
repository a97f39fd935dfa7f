import type { Problem } from '../../errors/index.ts';
import { localPath, localText } from './local-path.ts';

/** A problem whose paths are relative to the folder the user is in. */
export function localProblem({ code, message, why, fix, place }: Problem, cwd: string): Problem {
  return {
    code,
    message: localText(message, cwd),
    ...(why !== undefined && { why: localText(why, cwd) }),
    ...(fix !== undefined && { fix: localText(fix, cwd) }),
    ...(place !== undefined && { place: { ...place, file: localPath(place.file, cwd) } }),
  };
}
