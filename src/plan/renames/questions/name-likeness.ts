/** How much two names have in common, from 0 to 1: pairs of letters that both have, or how far both begin or end alike. */
export function nameLikeness(one: string, other: string): number {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  if (a === b) return 1;
  const [own, others] = [pairs(a), pairs(b)];
  const common = own.length + others.length === 0 ? 0 : share(own, others);
  return Math.max(common, commonStart(a, b), commonStart(reversed(a), reversed(b)));
}

function pairs(name: string): string[] {
  const letters = [...name];
  return letters.slice(1).map((letter, index) => `${letters[index]}${letter}`);
}

function reversed(name: string): string {
  return [...name].toReversed().join('');
}

function commonStart(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  const end = first.findIndex((letter, index) => letter !== second[index]);
  const length = end === -1 ? Math.min(first.length, second.length) : end;
  // One letter says nothing.
  return length === 1 ? 0 : (2 * length) / (first.length + second.length);
}

/** How much two lists have in common, from 0 to 1; one that is there twice counts twice. */
export function share(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = [...other];
  const common = one.filter((entry) => {
    const index = left.indexOf(entry);
    if (index !== -1) left.splice(index, 1);
    return index !== -1;
  });
  return (2 * common.length) / (one.length + other.length);
}
