import type { RenamedKind } from '../../schema/index.ts';

/**
 * What became of objects that the entities do not name any more. Names are written as SQL writes them, from the namespace
 * down, without `public`: `user.phone`, `shop.user.phone`, `"a.b"."c d"`. Where several objects are called the same, the
 * kind stands before: `table:user`, `type:status`, `label:status.open`, `index:user.user_email_index`.
 */
export interface Answers {
  /** Old name → new name, or a list of `old=new`. */
  readonly renames?: Readonly<Record<string, string>> | readonly string[];
  /** Old names of what is really gone, with its data. */
  readonly drops?: readonly string[];
  /** New name of a column → SQL of the value that the rows get which are there already, or a list of `column=sql`. */
  readonly backfills?: Readonly<Record<string, string>> | readonly string[];
}

/** An object that is gone while others of its kind are new: was it given another name, or dropped? */
export interface Question {
  readonly kind: RenamedKind;
  /** The kind in words: `column`. */
  readonly noun: string;
  /** Names from the namespace down, as they were. */
  readonly path: readonly string[];
  /** As answers name it: `user.phone`. */
  readonly from: string;
  /** What it may be called now, the likeliest first. */
  readonly candidates: readonly QuestionCandidate[];
  /** Says that it is dropped: `--drop user.phone`. */
  readonly dropFlag: string;
}

export interface QuestionCandidate {
  readonly path: readonly string[];
  /** As answers name it: `user.mobile`. */
  readonly to: string;
  /** 0 to 1. */
  readonly likeness: number;
  /** Says that it is this one: `--rename user.phone=user.mobile`. */
  readonly flag: string;
}

/** One of the candidates, or `dropped`. */
export type QuestionReply = QuestionCandidate | 'dropped';
