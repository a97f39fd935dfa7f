import type { Failure } from './conversion.ts';
import type { Scalar } from './scalar.ts';

/** Types to cast through, the last one included; or any expression of the value, which then works on no array. */
export type Cast = readonly string[] | ((value: string) => string);

/** How the values of one type become those of another; what is absent does not happen. */
export interface Step {
  /** Absent: the table is rewritten. */
  readonly class?: 'free' | 'indexRebuild';
  /**
   * Absent: assigning will do. An explicit cast is no substitute for that: it cuts a text that is too long, where an
   * assignment refuses it.
   */
  readonly cast?: Cast;
  readonly fails?: readonly Failure[];
  /** True for the values that fail. */
  readonly offenders?: (value: string) => string;
  /** True for values that become null, as null itself does. */
  readonly nulls?: (value: string) => string;
  /** What does not come back, as the end of "loses …". */
  readonly loses?: string;
  readonly note?: string;
}

export interface Pair {
  readonly from: Scalar;
  readonly to: Scalar;
  readonly session: Session;
}

/** What the answer depends on besides the types. */
export interface Session {
  readonly serverVersion: number;
  readonly isUtc: boolean;
}

/** `null`: no conversion that could be meant. */
export type Convert = (pair: Pair) => Step | null;

/** Kind of the source → kind of the target → how. */
export type Conversions = Readonly<Record<string, Readonly<Record<string, Convert>>>>;

export const FREE: Step = { class: 'free' };

/** The value in its new type; a value that is only assigned stays as it is. */
export function applyCast(cast: Cast | undefined, value: string): string {
  if (cast === undefined) return value;
  return typeof cast === 'function' ? cast(value) : [value, ...cast].join('::');
}

/** What fails, if it can: `fails` and `offenders` of a step, or nothing. */
export function failing(
  isPossible: boolean,
  fails: readonly Failure[],
  offenders: (value: string) => string,
): Pick<Step, 'fails' | 'offenders'> {
  return isPossible ? { fails, offenders } : {};
}

/** What is lost, if it can be: `loses` of a step, or nothing. */
export function losing(isPossible: boolean, loses: string): Pick<Step, 'loses'> {
  return isPossible ? { loses } : {};
}
