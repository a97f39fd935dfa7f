/** Runs of characters that a name may have, in lower case: names that need quotes come in parts, or with them as a whole. */
export function wordsIn(text: string): ReadonlySet<string> {
  const words = new Set<string>();
  let word = '';
  for (const character of `${text.toLowerCase()} `) {
    if (isWordCharacter(character)) {
      word += character;
      continue;
    }
    if (word !== '') words.add(word);
    word = '';
  }
  for (const quoted of text.toLowerCase().split('"')) words.add(quoted);
  return words;
}

function isWordCharacter(character: string): boolean {
  const isLetter = character.toLowerCase() !== character.toUpperCase();
  return isLetter || (character >= '0' && character <= '9') || ['_', '$'].includes(character) || character > '\u007F';
}
