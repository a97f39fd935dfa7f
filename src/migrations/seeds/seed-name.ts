import { migrationLabel } from '../migration-name.ts';

/** The names of a seed that is called in words: of its file (`demo-users`) and of its class (`DemoUsers`). `null` when no letter is left. */
export function seedNames(words: string): { readonly file: string; readonly className: string } | null {
  const parts = migrationLabel(words)
    .split('_')
    .filter((part) => part !== '');
  const className = parts.map((part) => part.slice(0, 1).toUpperCase() + part.slice(1)).join('');
  const isDigit = className.slice(0, 1) >= '0' && className.slice(0, 1) <= '9';
  return className === '' ? null : { file: parts.join('-'), className: isDigit ? `Seed${className}` : className };
}
