import { MoultError } from './moult-error.ts';
import type { Problem } from './moult-error.ts';

/** A rename in words. */
export interface ToldRename {
  /** `column` */
  readonly noun: string;
  /** `user.phone` */
  readonly from: string;
  readonly to: string;
}

export function renamesInvalid(problems: readonly Problem[]): MoultError {
  return new MoultError('input', problems);
}

export function renameOldUnknown({ noun, from, to }: ToldRename): Problem {
  return {
    code: 'RENAME_OLD_UNKNOWN',
    message: `The ${noun} ${to} cannot have been ${from}: the snapshot has no ${noun} of that name.`,
    why: 'A rename begins at a name that is there before.',
    fix: 'Correct the old name, or leave the rename out.',
  };
}

export function renameNewUnknown({ noun, from, to }: ToldRename): Problem {
  return {
    code: 'RENAME_NEW_UNKNOWN',
    message: `The ${noun} ${from} cannot become ${to}: the entities have no ${noun} of that name.`,
    why: 'A rename ends at a name that the entities have.',
    fix: 'Correct the new name, or give it to the entity.',
  };
}

export function renameNewExisted({ noun, from, to }: ToldRename): Problem {
  return {
    code: 'RENAME_NEW_EXISTED',
    message: `The ${noun} ${from} cannot become ${to}: the snapshot has a ${noun} ${to} too.`,
    why: 'Two things cannot have one name, and nothing says what becomes of the other.',
    fix: `Say what becomes of it: another rename that begins at ${to}, or that it is dropped.`,
  };
}

export function renameTwice({ noun, from, to }: ToldRename, side: 'from' | 'to'): Problem {
  const name = side === 'from' ? from : to;
  return {
    code: 'RENAME_TWICE',
    message: side === 'from' ? `The ${noun} ${name} is given two new names.` : `Two are to become the ${noun} ${name}.`,
    why: 'Each thing has one name, and each name belongs to one thing.',
    fix: 'Leave one of the renames out.',
  };
}

export function renameKinds({ noun, from, to }: ToldRename, other: string): Problem {
  return {
    code: 'RENAME_KINDS',
    message: `The ${noun} ${from} cannot become ${to}, which is a ${other}.`,
    why: 'A new name makes no other kind of thing of it.',
    fix: 'Correct one of the names, or leave the rename out: then the one is dropped, and the other is made.',
  };
}

export function renameElsewhere({ noun, from, to }: ToldRename): Problem {
  return {
    code: 'RENAME_ELSEWHERE',
    message: `The ${noun} ${from} cannot become ${to}, which is in another place.`,
    why: 'What is in a table or a type stays in it. Only tables, views, types and sequences go to another namespace.',
    fix: 'Correct one of the names. If the table or the type itself has another name, give that rename too.',
  };
}

export function renamePublic({ from, to }: ToldRename): Problem {
  return {
    code: 'RENAME_PUBLIC',
    message: `The namespace ${from} cannot become ${to}.`,
    why: 'The namespace public is always there, and holds more than the entities know.',
    fix: 'Rename what is in it, one by one: tables and types may go to another namespace.',
  };
}

export function droppedUnknown(noun: string, name: string): Problem {
  return {
    code: 'RENAME_DROPPED_UNKNOWN',
    message: `The snapshot has no ${noun} ${name} that could be dropped.`,
    fix: 'Correct the name, or leave the answer out.',
  };
}

export function droppedStays(noun: string, name: string): Problem {
  return {
    code: 'RENAME_DROPPED_STAYS',
    message: `The ${noun} ${name} cannot be dropped: the entities still have it.`,
    fix: 'Take it out of the entities, or leave the answer out.',
  };
}
