import type { Expectation, Statement } from '../plan/index.ts';
import { downComment, GENERATED_MARK, list } from './down-comment.ts';
import { renderMigration } from './render-migration.ts';

export interface GeneratedSource {
  readonly className: string;
  readonly up: readonly Statement[];
  readonly down: readonly Statement[];
  /** What is asked before `up`, and before `down`. */
  readonly upExpectations?: readonly Expectation[];
  readonly downExpectations?: readonly Expectation[];
  /** What happens, one line a step. */
  readonly steps: readonly string[];
  /** What `up` destroys, in words. */
  readonly loses: readonly string[];
  /** What `down` destroys, in words. */
  readonly downLoses: readonly string[];
  /** What may hurt when `up` runs, one line each, the worst first. */
  readonly hazards: readonly string[];
  /** What else a reader should know, as lines of the comment. */
  readonly remarks?: readonly string[];
  /** A query: `up` does nothing where it gives no row. */
  readonly guard?: string;
}

/** Writes a migration whose comment tells a reviewer what it does, what it destroys, and whether it can be undone. */
export function renderGeneratedMigration({ className, up, down, steps, ...told }: GeneratedSource): string {
  const { loses, downLoses, hazards, upExpectations = [], downExpectations = [], remarks = [], guard } = told;
  const notBroughtBack = loses.map((what) => `does not bring back ${what}`);
  const header = [
    GENERATED_MARK,
    '',
    ...(remarks.length === 0 ? [] : [...remarks, '']),
    ...list(steps),
    '',
    ...(loses.length === 0 ? [] : ['Destroys:', ...list(loses), '']),
    ...(hazards.length === 0 ? [] : ['Hazards:', ...list(hazards), '']),
    ...downComment(
      [...new Set([...downLoses, ...notBroughtBack])],
      downExpectations.map(({ title }) => title),
    ),
  ];
  const asked = { upExpectations, downExpectations, ...(guard !== undefined && { guard }) };
  return renderMigration({ className, up, down, ...asked, header });
}
