import { MoultError, type Place } from './moult-error.ts';

/** A file of the user that is no valid TypeScript or JavaScript. */
export function moduleSyntax(place: Place, reason: string, cause?: unknown): MoultError {
  return new MoultError(
    'input',
    [
      {
        code: 'LOADER_SYNTAX',
        message: `Syntax error: ${reason}`,
        place,
        fix: 'Correct the file and run the command again.',
      },
    ],
    { cause },
  );
}

/** A file of the user whose top level throws, or that imports what can't be found. */
export function moduleFailed(place: Place, reason: string, cause: unknown): MoultError {
  return new MoultError(
    'input',
    [
      {
        code: 'LOADER_FAILED',
        message: `This file can't be loaded: ${reason}`,
        place,
        fix: 'Run it with node to see more.',
      },
    ],
    { cause },
  );
}

export function moduleMissing(file: string): MoultError {
  return new MoultError('input', [
    { code: 'LOADER_MISSING', message: `There is no file ${file}`, fix: 'Check the path in the configuration.' },
  ]);
}

export function decoratorsUnsupported(place: Place): MoultError {
  return new MoultError('input', [
    {
      code: 'LOADER_DECORATORS',
      message: 'This file uses standard decorators, which need the typescript package to be loaded',
      why: 'Node can not run decorators itself, and the fast transform only knows the legacy ones.',
      place,
      fix: 'Install typescript in the project (npm install --save-dev typescript), or set "experimentalDecorators": true in its tsconfig.json.',
    },
  ]);
}
