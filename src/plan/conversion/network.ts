import { FREE } from './step.ts';
import type { Conversions, Pair, Step } from './step.ts';

function betweenNetworks({ to }: Pair): Step {
  return to.base === 'inet' ? FREE : { loses: 'the bits of the host' };
}

/** The two bytes in the middle that make eight bytes of six. */
function betweenMacs({ to }: Pair): Step {
  if (to.base === 'macaddr8') return {};
  return {
    fails: [{ sqlstate: '22003', message: 'macaddr8 data out of range to convert to macaddr' }],
    offenders: (value) => `${value}::text not like '__:__:__:ff:fe:__:__:__'`,
  };
}

export const NETWORK: Conversions = { network: { network: betweenNetworks }, mac: { mac: betweenMacs } };
