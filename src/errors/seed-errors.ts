import { MoultError, type Place, type Problem } from './moult-error.ts';
import type { FailedStatement } from './runner-errors.ts';

const EXAMPLE = 'A seed file exports one class that extends Seeder and has up().';

export function seedWithoutClass(place: Place): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_NO_CLASS',
      message: 'This seed file exports no class',
      why: `${EXAMPLE} A file that is skipped silently would be rows that never reach a database.`,
      place,
      fix: 'Export the class; put code that seeds share into a folder inside the folder of the seeds.',
    },
  ]);
}

export function seedWithSeveralClasses(place: Place, names: readonly string[]): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_SEVERAL_CLASSES',
      message: `This seed file exports several classes: ${names.join(', ')}`,
      why: EXAMPLE,
      place,
      fix: 'Give each seed a file of its own.',
    },
  ]);
}

export function seedOfOtherKind(place: Place, className: string): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_NOT_EXTENDED',
      message: `The class ${className} does not extend Seeder, or has no up()`,
      why: EXAMPLE,
      place,
      fix: `Write: import { Seeder } from 'moult'; export class ${className} extends Seeder { override up(): void { ... } }`,
    },
  ]);
}

/** @param name of the static property */
export function seedStaticWrong(place: Place, className: string, name: string): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_STATIC',
      message: `${className}.${name} is not a list of texts`,
      place,
      fix: `Write: static ${name} = ['...'];`,
    },
  ]);
}

export function seedFolderMissing(folder: string): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_FOLDER',
      message: `${folder} is not a folder that can be read`,
      fix: 'Check `seeds` in the configuration.',
    },
  ]);
}

/** @param row as JSON */
export function seedKeyMissing(table: string, column: string, row: string): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_KEY_MISSING',
      message: `A row for ${table} has no ${column}, by which it would be known`,
      why: row,
      fix: 'Give it a value: without one, each run would insert the row once more.',
    },
  ]);
}

/** @param values of the key, as JSON */
export function seedKeyTwice(table: string, key: readonly string[], values: string): MoultError {
  return new MoultError('input', [
    {
      code: 'SEED_KEY_TWICE',
      message: `Two rows for ${table} have the same ${key.join(', ')}: ${values}`,
      fix: 'Leave one of them out, or name a key that tells them apart.',
    },
  ]);
}

export function seedIrreversible(className: string): MoultError {
  return new MoultError('failed', [
    {
      code: 'SEED_IRREVERSIBLE',
      message: `${className} has no down(), so it can't be undone`,
      fix: 'Add down() to it, or delete the rows in a new seed.',
    },
  ]);
}

/** A statement of a seed failed; what the server said is taken over. */
export function seedFailed({ migration: seed, place, number, cause }: FailedStatement): MoultError {
  const said: Partial<Problem> = cause instanceof MoultError ? (cause.problems[0] ?? {}) : {};
  const what = number === undefined ? 'recording it' : `statement ${number}`;
  return new MoultError(
    'failed',
    [
      {
        code: 'SEED_FAILED',
        message: `The seed ${seed} failed at ${what}: ${said.message ?? String(cause)}`,
        ...(said.why === undefined ? {} : { why: said.why }),
        fix: said.fix ?? 'Correct the seed and run the command again. What it had done was rolled back.',
        ...(place === undefined ? {} : { place }),
      },
    ],
    { cause },
  );
}

/** The code of `up` or `down` itself threw. */
export function seedThrew(seed: string, place: Place, cause: unknown): MoultError {
  if (cause instanceof MoultError) {
    const problems = cause.problems.map((problem) => ({ place, ...problem }));
    return new MoultError(cause.outcome, problems, { cause: cause.cause });
  }
  return new MoultError(
    'failed',
    [
      {
        code: 'SEED_THREW',
        message: `The seed ${seed} threw: ${cause instanceof Error ? cause.message : String(cause)}`,
        place,
        fix: 'Correct the seed and run the command again. Its open transaction was rolled back.',
      },
    ],
    { cause },
  );
}
