import { bug } from '../errors/index.ts';
import type { ObjectKind } from '../schema/index.ts';
import type { ObjectRule, Operation } from './operation.ts';

export function pendingRule<Kind extends ObjectKind>(kind: Kind): ObjectRule<Kind, Operation> {
  const stop = (): never => {
    throw bug(`No rule for ${kind}.`);
  };
  return { kind, add: stop, remove: stop, alter: stop, uses: null, typeBinding: () => 'none', statements: stop, describe: stop, nameFragment: stop };
}
