import { MoultError, type Problem } from './moult-error.ts';

/** @param suggestion a name that is near */
export function seedUnknown(name: string, suggestion: string | undefined): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_UNKNOWN',
      message: `No seed is named ${name}`,
      fix: suggestion === undefined ? 'moult seed status lists them.' : `Did you mean ${suggestion}?`,
    },
  ]);
}

/** @param suggestion a name that is near */
export function seedDependencyUnknown(seed: string, name: string, suggestion: string | undefined): Problem {
  return {
    code: 'SEED_DEPENDENCY_UNKNOWN',
    message: `The seed ${seed} depends on ${name}, which is no seed`,
    why: 'A seed is named like its file, without the ending.',
    fix: suggestion === undefined ? 'Correct dependsOn.' : `Did you mean ${suggestion}?`,
  };
}

/** @param path the names of the seeds in a circle; the first one is the last one */
export function seedCycle(path: readonly string[]): Problem {
  return {
    code: 'SEED_CYCLE',
    message: `These seeds depend on each other: ${path.join(' → ')}`,
    fix: 'Leave out one dependsOn, or move what both need into a seed of its own.',
  };
}

/** @param places where the seed depended on runs */
export function seedDependencyElsewhere(seed: string, needed: string, places: readonly string[]): Problem {
  return {
    code: 'SEED_DEPENDENCY_ELSEWHERE',
    message: `The seed ${seed} runs here, and depends on ${needed}, which runs in ${places.join(', ')} alone`,
    fix: `Let ${needed} run here too (static environments), or limit ${seed} to where ${needed} runs.`,
  };
}

export function seedsWrong(problems: readonly Problem[]): MoultError {
  return new MoultError('input', problems);
}

/** A seed that was named does not run in the environment. */
export function seedElsewhere(seed: string, environment: string, places: readonly string[]): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_ELSEWHERE',
      message: `The seed ${seed} is not for ${environment}`,
      why: `It runs in ${places.join(', ')} alone.`,
      fix: `Name the environment with --env ${places[0] ?? ''}.`,
    },
  ]);
}

export function seedsEdited(names: readonly string[]): MoultError {
  return new MoultError(
    'check',
    names.map((name) => editedSeed(name)),
  );
}

function editedSeed(name: string): Problem {
  return {
    code: 'SEED_EDITED',
    message: `The seed ${name} was edited after it ran`,
    why: 'Its checksum is not the recorded one, so this database lacks what was added since.',
    fix: 'Run it again with --rerun, if it is right on the rows it left, as upserts are. Else restore the file and write a new seed.',
  };
}

export function seedsEditedDown(names: readonly string[]): MoultError {
  return new MoultError(
    'check',
    names.map((name) => editedSeedDown(name)),
  );
}

function editedSeedDown(name: string): Problem {
  return {
    code: 'SEED_DOWN_EDITED',
    message: `The seed ${name} was edited after it ran, so its down() may undo something else`,
    fix: 'Restore the file, or undo it as it is now with --allow-edited.',
  };
}

export function seedFileMissing(name: string): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_FILE_MISSING',
      message: `The seed ${name} has run, but its file is missing, so it can't be undone`,
      fix: 'Restore the file from version control.',
    },
  ]);
}

export function seedMigrationsPending(names: readonly string[]): MoultError {
  return new MoultError('check', [
    {
      code: 'SEED_MIGRATIONS_PENDING',
      message: `${names.length === 1 ? 'A migration is' : `${names.length} migrations are`} not applied: ${names.join(', ')}`,
      why: 'Seeds are written for the tables as the migrations leave them.',
      fix: 'Run moult apply first, or seed the database as it is with --allow-pending.',
    },
  ]);
}

/** `name` was given for a new seed. */
export function seedNameEmpty(name: string): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_NAME_EMPTY',
      message: `${JSON.stringify(name)} gives a seed no name.`,
      why: 'The name of a file and of its class is made of the letters a to z and digits.',
      fix: 'Say in a word or two what rows it brings: countries.',
    },
  ]);
}

export function seedExists(file: string): MoultError {
  return new MoultError('input', [
    { code: 'SEED_EXISTS', message: `${file} is there already`, fix: 'Choose another name, or edit that seed.' },
  ]);
}
