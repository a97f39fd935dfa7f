import { FAILURES } from './failures.ts';
import type { Conversions, Pair, Step } from './step.ts';

/** The first version that casts between `bytea` and whole numbers. */
const CASTS_NUMBERS = 180_000;

const UUID_BYTES = 16;

const BYTES: Readonly<Record<string, number>> = { smallint: 2, integer: 4, bigint: 8 };

function bytesToWhole({ to, session }: Pair): Step | null {
  if (session.serverVersion < CASTS_NUMBERS) return null;
  return {
    cast: [to.base],
    fails: [FAILURES.outOfRange(to.base)],
    offenders: (value) => `octet_length(${value}) > ${BYTES[to.base]}`,
    loses: 'zeros at the beginning',
  };
}

/** Types whose values are bytes with a meaning. */
export const BINARY: Conversions = {
  uuid: { bytea: () => ({ cast: (value) => `uuid_send(${value})` }) },
  whole: {
    bytea: ({ session }) => (session.serverVersion < CASTS_NUMBERS ? null : { cast: ['bytea'] }),
  },
  bytea: {
    whole: bytesToWhole,
    uuid: () => ({
      cast: (value) => `encode(${value}, 'hex')::uuid`,
      fails: [FAILURES.syntax('uuid')],
      offenders: (value) => `octet_length(${value}) <> ${UUID_BYTES}`,
    }),
  },
};
