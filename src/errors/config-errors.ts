import { MoultError } from './moult-error.ts';

export function configInvalid(file: string, faults: readonly string[]): MoultError {
  return new MoultError(
    'input',
    faults.map((fault) => ({
      code: 'CONFIG_INVALID',
      message: `${file}: ${fault}`,
      fix: 'Correct the configuration; every key is listed under “Configuration” in the README.',
    })),
  );
}

export function configMissing(file: string): MoultError {
  return new MoultError('input', [
    {
      code: 'CONFIG_MISSING',
      message: `There is no configuration file ${file}.`,
      fix: 'Correct the path after --config, or leave it out to use the defaults.',
    },
  ]);
}

export function configAmbiguous(files: readonly string[]): MoultError {
  return new MoultError('input', [
    {
      code: 'CONFIG_AMBIGUOUS',
      message: `There is more than one configuration: ${files.join(', ')}.`,
      why: 'Which of them counts would be a guess.',
      fix: 'Keep one of them, or name one with --config.',
    },
  ]);
}

export function configBroken(file: string, cause: unknown): MoultError {
  const why = cause instanceof Error ? cause.message : String(cause);
  return new MoultError(
    'input',
    [{ code: 'CONFIG_BROKEN', message: `${file} is not valid JSON.`, why, fix: 'Correct the syntax of the file.' }],
    { cause },
  );
}

export function databaseUrlMissing(): MoultError {
  return new MoultError('input', [
    {
      code: 'CONFIG_NO_DATABASE',
      message: 'No database is named.',
      why: 'With NODE_ENV=production the embedded database is not used, so that a deploy cannot succeed against nothing.',
      fix: 'Set DATABASE_URL, or pass --url.',
    },
  ]);
}
