/**
 * Merges an ordered list of names to which both sides only added: each new name stays behind the one it was put behind, and
 * of several in one place the alphabet decides, so that neither side comes first.
 *
 * @returns `undefined` when a side removed or moved a name
 */
export function mergeLabels(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): string[] | undefined {
  const known = new Set(base);
  if (![ours, theirs].every((side) => isSubsequence(base, side))) return undefined;
  const [first, second] = [addedBehind(ours, known), addedBehind(theirs, known)];
  const merged: string[] = [];
  for (const place of [START, ...base]) {
    if (place !== START) merged.push(place);
    const [mine = [], other = []] = [first.get(place), second.get(place)];
    merged.push(...joined(mine, other));
  }
  return new Set(merged).size === merged.length ? merged : undefined;
}

/** No label is longer than 63 bytes, and none has this sign. */
const START = '\0';

function isSubsequence(part: readonly string[], whole: readonly string[]): boolean {
  const kept = new Set(part);
  return whole.filter((name) => kept.has(name)).join(START) === part.join(START);
}

/** For each known name, the new ones that stand behind it before the next known one. */
function addedBehind(side: readonly string[], known: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const added = new Map<string, string[]>();
  let place = START;
  for (const name of side) {
    if (known.has(name)) place = name;
    else added.set(place, [...(added.get(place) ?? []), name]);
  }
  return added;
}

/** Two runs of new names in one place, each in its own order. */
function joined(mine: readonly string[], other: readonly string[]): readonly string[] {
  if (mine.join(START) === other.join(START)) return mine;
  const [first, second] = mine.join(START) < other.join(START) ? [mine, other] : [other, mine];
  return [...first, ...second.filter((name) => !first.includes(name))];
}
