import { MoultError } from './moult-error.ts';

/** For states that the code rules out: when one is met, moult itself is wrong, not its user. */
export function bug(message: string): MoultError {
  return new MoultError('failed', [
    {
      code: 'BUG',
      message,
      why: 'moult came into a state that its own rules exclude.',
      fix: 'Please report it with the entities and the snapshot that lead here.',
    },
  ]);
}
