import type { Statement } from '../../plan/index.ts';

/**
 * Whether a statement says that it loses values of an object.
 *
 * @param object with its kind, as statements name it: `column user.phone`
 */
export function announced(statements: readonly Statement[], object: string): boolean {
  return statements.some(({ loses = '' }) => words(loses).includes(words(object)));
}

/** A list has commas between; a name ends where the next word begins. */
function words(text: string): string {
  return `${text.replaceAll(',', ' ')} `;
}
