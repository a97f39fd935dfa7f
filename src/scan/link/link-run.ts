import type { Problem } from '../../errors/index.ts';
import type { RegisteredDecorators } from './class-uses.ts';
import type { Evaluator } from './evaluator.ts';
import type { SourceClass } from './source-class.ts';

/** A member whose type only a type checker can tell. */
export interface TypeQuestion {
  /** Absolute path. */
  readonly file: string;
  readonly className: string;
  readonly member: string;
}

/** One linking of modules to descriptors. */
export interface LinkRun {
  readonly evaluator: Evaluator;
  readonly registered: RegisteredDecorators;
  readonly problems: Problem[];
  /** By `class id.member`. */
  readonly unsure: Map<string, TypeQuestion>;
  /** Makes a class part of the run, once. */
  join(target: SourceClass): void;
}
