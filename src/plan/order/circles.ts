/** The steps that wait for each other, directly or by way of others: step → number of its circle (Tarjan's algorithm). */
export function findCircles<Step>(
  steps: readonly Step[],
  prerequisites: ReadonlyMap<Step, readonly Step[]>,
): Map<Step, number> {
  const order = new Map<Step, number>();
  const lowest = new Map<Step, number>();
  const open: Step[] = [];
  const isOpen = new Set<Step>();
  const circles = new Map<Step, number>();
  const low = (step: Step): number => lowest.get(step) ?? 0;
  const visit = (step: Step): void => {
    order.set(step, order.size);
    lowest.set(step, order.size - 1);
    open.push(step);
    isOpen.add(step);
    for (const earlier of prerequisites.get(step) ?? []) {
      if (!order.has(earlier)) {
        visit(earlier);
        lowest.set(step, Math.min(low(step), low(earlier)));
      } else if (isOpen.has(earlier)) lowest.set(step, Math.min(low(step), order.get(earlier) ?? 0));
    }
    if (low(step) !== order.get(step)) return;
    const circle = open.splice(open.lastIndexOf(step));
    for (const member of circle) {
      isOpen.delete(member);
      if (circle.length > 1) circles.set(member, low(step));
    }
  };
  for (const step of steps) if (!order.has(step)) visit(step);
  return circles;
}
