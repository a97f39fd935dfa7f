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

/** @param names of all arguments that the command needs */
export function missingArgument(names: readonly string[], command: string): Problem {
  return {
    code: 'CLI_MISSING_ARGUMENT',
    message: `moult ${command} needs ${names.map((name) => `a <${name}>`).join(' and ')}.`,
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

/** @param words what the argument may be */
export function invalidArgument(argument: string, words: readonly string[]): Problem {
  return {
    code: 'CLI_INVALID_ARGUMENT',
    message: `<${argument}> is ${words.join(' or ')}.`,
    fix: `Write one of these words in the place of <${argument}>.`,
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

export function freshDeclined(): MoultError {
  return new MoultError('failed', [
    {
      code: 'CLI_FRESH_DECLINED',
      message: 'Not confirmed: nothing was dropped.',
      fix: 'Answer y to go on, or pass --force.',
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

/** @param why what the option is for, as the end of a sentence */
export function missingOption(option: string, command: string, why: string): Problem {
  return {
    code: 'CLI_MISSING_OPTION',
    message: `moult ${command} needs ${option}: ${why}.`,
    fix: `Write ${option} "…".`,
  };
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

/** @param left what was not run: `2 migrations` */
export function runStopped(left: string, command: string): Problem {
  return {
    code: 'CLI_STOPPED',
    message: `Stopped on request; ${left} ${left.startsWith('1 ') ? 'was' : 'were'} not run.`,
    fix: `Run ${command} to go on.`,
  };
}

/** @param seeds their names */
export function seedDownUnconfirmed(database: string, seeds: readonly string[], command: string): MoultError {
  return new MoultError('question', [
    {
      code: 'CLI_SEED_DOWN',
      message: `Undoing ${seeds.join(', ')} on ${database} deletes rows, and nobody is there to confirm it.`,
      fix: `Look at the SQL with --dry-run, then confirm it: ${command}`,
    },
  ]);
}

export function seedDownDeclined(): MoultError {
  return new MoultError('failed', [
    {
      code: 'CLI_SEED_DOWN_DECLINED',
      message: 'Not confirmed: no seed was undone.',
      fix: 'Answer y to go on, or pass --force.',
    },
  ]);
}

/** A word that stands before others: `moult seed`. @param actions what may follow it */
export function noAction(group: string, actions: readonly string[]): Problem {
  return {
    code: 'CLI_NO_ACTION',
    message: `moult ${group} needs an action: ${actions.join(', ')}.`,
    fix: `moult ${group} --help shows examples.`,
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
