import { MoultError } from './moult-error.ts';

export function testUrlUnsuitable(label: string): MoultError {
  return new MoultError('input', [
    {
      code: 'TESTING_URL',
      message: `${label} is no database on a server`,
      why: 'Tests get databases of their own: on the server of a URL, or in memory without one.',
      fix: 'Write postgres://user@host/database, or leave url out.',
    },
  ]);
}
