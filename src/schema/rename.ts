import type { ObjectKind } from './structure.ts';

/** What can be given another name; `label`: of an enum. */
export type RenamedKind =
  | Exclude<ObjectKind, 'extension' | 'partition' | 'routine' | 'viewIndex' | 'viewTrigger'>
  | 'label';

/** An object that exists before under one name and afterwards under another. */
export interface Rename {
  readonly kind: RenamedKind;
  /** Names from the namespace down, all as they are before. */
  readonly from: readonly string[];
  /** Names from the namespace down, all as they are afterwards. */
  readonly to: readonly string[];
}
