/** Whether labels were only added: the old ones are still there in the old order. */
export function onlyAddsLabels(before: readonly string[], after: readonly string[]): boolean {
  const kept = after.filter((label) => before.includes(label));
  return kept.length === before.length && kept.every((label, index) => label === before[index]);
}
