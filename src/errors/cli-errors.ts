import { MoultError, type Problem } from './moult-error.ts';

/** Everything that is wrong with one command line. */
export function usageWrong(problems: readonly Problem[]): MoultError {
  return new MoultError('input', problems);
}

export function noCommand(): Problem {
  return { code: 'CLI_NO_COMMAND', message: 'A command is missing.', fix: 'moult --help lists the commands.' };
}

export function unknownCommand(name: string, suggestion: string | undefined): Problem {
  return {
    code: 'CLI_UNKNOWN_COMMAND',
    message: `There is no command ${name}.`,
    fix: suggestion === undefined ? 'moult --help lists the commands.' : `Did you mean moult ${suggestion}?`,
  };
}

/** @param option as it was written: `--coutn` */
export function unknownOption(option: string, command: string, suggestion: string | undefined): Problem {
  return {
    code: 'CLI_UNKNOWN_OPTION',
    message: `moult ${command} has no option ${option}.`,
    fix: suggestion === undefined ? `moult ${command} --help lists the options.` : `Did you mean ${suggestion}?`,
  };
}

export function missingArgument(argument: string, command: string): Problem {
  return {
    code: 'CLI_MISSING_ARGUMENT',
    message: `moult ${command} needs a <${argument}>.`,
    fix: `moult ${command} --help shows an example.`,
  };
}

export function unexpectedArgument(argument: string, command: string): Problem {
  return {
    code: 'CLI_UNEXPECTED_ARGUMENT',
    message: `moult ${command} does not know what to do with ${argument}.`,
    fix: 'Leave it out; put a text with spaces in quotes.',
  };
}

/** @param expected what the option takes: `a whole number, 1 or more` */
export function invalidValue(option: string, expected: string): Problem {
  return { code: 'CLI_INVALID_VALUE', message: `${option} takes ${expected}.`, fix: `Write ${option} <value>, once.` };
}

export function conflictingOptions(one: string, other: string): Problem {
  return {
    code: 'CLI_CONFLICT',
    message: `${one} and ${other} contradict each other.`,
    fix: 'Leave one of them out.',
  };
}

/** @param losses what is lost, a line each */
export function rollbackLosesData(database: string, losses: readonly string[], command: string): MoultError {
  return new MoultError('question', [
    {
      code: 'CLI_ROLLBACK_LOSES_DATA',
      message: `Rolling back on ${database} may lose data, and nobody is there to confirm it.`,
      why: losses.join('\n'),
      fix: `Look at the SQL with --dry-run, then confirm it: ${command}`,
    },
  ]);
}

export function rollbackDeclined(): MoultError {
  return new MoultError('failed', [
    {
      code: 'CLI_DECLINED',
      message: 'Not confirmed: nothing was rolled back.',
      fix: 'Answer y to go on, or pass --allow-lossy.',
    },
  ]);
}

/** @param names what would run */
export function applyUnconfirmed(database: string, names: readonly string[]): MoultError {
  return new MoultError('question', [
    {
      code: 'CLI_APPLY_UNCONFIRMED',
      message: `${names.length} to apply on ${database}, and nobody is there to confirm it.`,
      why: names.join('\n'),
      fix: 'Look at the SQL with moult apply --dry-run, then run moult apply without --confirm.',
    },
  ]);
}

export function applyDeclined(): MoultError {
  return new MoultError('failed', [
    {
      code: 'CLI_APPLY_DECLINED',
      message: 'Not confirmed: nothing was applied.',
      fix: 'Answer y to go on, or leave --confirm out.',
    },
  ]);
}

export function runStopped(left: number, command: string): Problem {
  return {
    code: 'CLI_STOPPED',
    message: `Stopped on request; ${left} ${left === 1 ? 'migration was' : 'migrations were'} not run.`,
    fix: `Run ${command} to go on.`,
  };
}

/** For what no rule foresaw. */
export function unexpected(error: unknown): Problem {
  return {
    code: 'UNEXPECTED',
    message: error instanceof Error ? error.message : String(error),
    why: 'Nobody expected this: code of a migration or of the configuration failed beside its course, or moult itself is wrong.',
    fix: 'Run it again with --verbose to see where it comes from, and report it when that is moult.',
  };
}

/** Of a command whose argument is one of a few words. */
export function unknownAction(command: string, given: string, known: readonly string[]): Problem {
  return {
    code: 'CLI_UNKNOWN_ACTION',
    message: `There is no action ${given} of ${command}.`,
    fix: `Write ${known.map((action) => `moult ${command} ${action}`).join(' or ')}.`,
  };
}
