import { MoultError, type Problem } from './moult-error.ts';

/** Everything that is wrong with what migrations depend on, at once. */
export function dependenciesWrong(problems: readonly Problem[]): MoultError {
  return new MoultError('input', problems);
}

/** `near`: a name much like it. */
export function dependencyUnknown(migration: string, wanted: string, near: string | undefined): Problem {
  return {
    code: 'RUNNER_DEPENDS_UNKNOWN',
    message: `${migration} depends on ${wanted}, which is neither among the migrations nor in the journal`,
    fix: near === undefined ? 'Write its whole name, or take it out of dependsOn.' : `Did you mean ${near}?`,
  };
}

/** `path`: the names on the circle, the first one again at its end. */
export function dependencyCircular(path: readonly string[]): Problem {
  return {
    code: 'RUNNER_DEPENDS_CIRCULAR',
    message: `Migrations depend on each other in a circle: ${path.join(' → ')}`,
    fix: 'Take one of these out of dependsOn.',
  };
}

export function dependencyLater(migration: string, wanted: string): Problem {
  return {
    code: 'RUNNER_DEPENDS_LATER',
    message: `${migration} depends on ${wanted}, which comes after it`,
    why: 'Migrations run in the order of their names.',
    fix: `Give ${migration} a later time in its name and in that of its class.`,
  };
}

export function dependencyPending(migration: string, wanted: string): Problem {
  return {
    code: 'RUNNER_DEPENDS_PENDING',
    message: `${migration} depends on ${wanted}, which is not applied and not part of this run`,
    fix: `Apply that one first, or both in one run: --to ${migration}`,
  };
}
