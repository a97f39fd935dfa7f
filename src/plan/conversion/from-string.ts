import { inputFailures } from './input-failures.ts';
import { invalidInput, notAmong } from './invalid-input.ts';
import type { Scalar } from './scalar.ts';
import type { Pair, Step } from './step.ts';

/** Types that keep a text as it was written. */
const VERBATIM = ['json', 'xml', 'enum'];

/** Text may be read as every type; how it was spelled, most do not remember. */
export function fromString({ from, to, session }: Pair): Step {
  const step = readText(to, session);
  // Read as it is, the padding of `char` would belong to the value.
  const cast = from.base === 'char' ? ['text', ...step.cast] : step.cast;
  const { offenders } = step;
  const isText = ['text', 'varchar', 'citext'].includes(from.base);
  const all = offenders && { offenders: (value: string) => offenders(isText ? value : `${value}::text`) };
  return { ...step, ...all, cast };
}

/** By way of text, where the types have nothing to do with each other. */
export function readAsText({ to, session }: Pair): Step {
  const { cast, fails, offenders } = readText(to, session);
  const condition = offenders && { offenders: (value: string) => offenders(`${value}::text`) };
  return { cast: ['text', ...cast], ...(fails && { fails }), ...condition };
}

/** What becomes of a text. */
export function readText(to: Scalar, session: Pair['session']): Step & { readonly cast: readonly string[] } {
  const offenders = invalidInput(to, session);
  return {
    cast: [targetOf(to)],
    fails: inputFailures(to),
    ...(offenders && { offenders }),
    ...(VERBATIM.includes(to.base) || to.kind === 'enum' ? {} : { loses: 'how a value was spelled' }),
  };
}

/** An explicit cast would fill or cut bits to the length of the type, an assignment refuses those of another length. */
function targetOf(to: Scalar): string {
  return to.kind === 'bits' ? 'varbit' : to.sql;
}

/** From one enum to another, label by label. */
export function betweenEnums({ from, to }: Pair): Step {
  const [known, labels] = [from.labels ?? [], to.labels ?? []];
  const cast = ['text', to.sql];
  if (known.every((label) => labels.includes(label))) return { cast };
  return { cast, fails: inputFailures(to), offenders: (value) => notAmong(`${value}::text`, labels) };
}
