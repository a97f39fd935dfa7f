/** The constants that stand in an SQL expression. Only a hint: the text is not parsed. */
export interface Constants {
  readonly texts: readonly string[];
  readonly numbers: readonly string[];
}

export function constantsIn(expression: string): Constants {
  // Every other piece between quotes is a text; a doubled quote splits one in two, which only costs a hint.
  const pieces = expression.split("'");
  const texts = pieces.filter((_, index) => index % 2 === 1);
  const code = pieces.filter((_, index) => index % 2 === 0).join(' ');
  const words = [...code]
    .map((character) => (isPartOfWord(character) ? character : ' '))
    .join('')
    .split(' ');
  return { texts, numbers: words.filter((word) => word !== '' && Number.isFinite(Number(word))) };
}

function isPartOfWord(character: string): boolean {
  return character === '_' || character === '.' || character === '"' || isLetterOrDigit(character);
}

function isLetterOrDigit(character: string): boolean {
  return character.toLowerCase() !== character.toUpperCase() || (character >= '0' && character <= '9');
}
