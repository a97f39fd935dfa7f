import type { DecoratorName } from '../../decorators/index.ts';
import type { Place } from '../../errors/index.ts';
import type { DeclaredType } from '../../mapping/index.ts';
import type { Value } from './value.ts';

/** What an origin found out about one class; the same for both, before options are normalised. */
export interface ClassReport {
  readonly id: string;
  readonly className: string;
  readonly place?: Place;
  readonly base?: string;
  /** From top to bottom, as written. */
  readonly uses: readonly DecoratorUse[];
  readonly members: readonly MemberReport[];
}

export interface MemberReport {
  readonly name: string;
  readonly place?: Place;
  readonly method: boolean;
  readonly uses: readonly DecoratorUse[];
  readonly declared?: DeclaredType;
  readonly initial?: string | number | boolean | null;
}

export interface DecoratorUse {
  readonly decorator: DecoratorName;
  readonly args: readonly Value[];
  readonly place?: Place;
}
