import {
  conflictingOptions,
  invalidValue,
  nearest,
  unexpectedArgument,
  unknownOption,
  usageWrong,
} from '../../errors/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { Arguments, Command, OptionSpec } from '../command.ts';
import { GLOBAL_OPTIONS } from '../global-options.ts';

/**
 * Checks what was parsed against what a command declares.
 *
 * @returns the arguments, with the positional under `positional`
 * @throws MoultError with all faults at once
 */
export function checkArguments(command: Command, { _: words, $0: _program, ...rest }: Arguments): Arguments {
  const { [command.positional?.name ?? '']: positional, ...given } = rest;
  const specs: Readonly<Record<string, OptionSpec>> = { ...command.options, ...GLOBAL_OPTIONS };
  const [, ...extra] = words as readonly (string | number)[]; // yargs collects there what is no option; first the command
  const faults = [
    ...extra.map((word) => unexpectedArgument(String(word), command.name)),
    ...Object.entries(given).flatMap(([name, value]) => checkOption({ name, value, specs, command: command.name })),
    ...(command.conflicts ?? []).flatMap((pair) => checkConflict(pair, given)),
    ...checkConflict(['quiet', 'verbose'], given),
  ];
  if (faults.length > 0) throw usageWrong(faults);
  return { ...given, positional };
}

interface GivenOption {
  readonly name: string;
  readonly value: unknown;
  readonly specs: Readonly<Record<string, OptionSpec>>;
  readonly command: string;
}

function checkOption({ name, value, specs, command }: GivenOption): readonly Problem[] {
  const spec = Object.hasOwn(specs, name) ? specs[name] : undefined;
  if (spec === undefined) {
    const near = nearest(name, Object.keys(specs));
    return [unknownOption(spelt(name), command, near === undefined ? undefined : spelt(near))];
  }
  return accepts(spec, value) ? [] : [invalidValue(spelt(name), expectation(spec))];
}

function accepts({ type, least = 0, fractions = false, oneOf }: OptionSpec, value: unknown): boolean {
  if (oneOf !== undefined) return typeof value === 'string' && oneOf.includes(value);
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'string') return typeof value === 'string' && value !== '';
  return (
    typeof value === 'number' && value >= least && (fractions ? Number.isFinite(value) : Number.isSafeInteger(value))
  );
}

function expectation({ type, least = 0, fractions = false, oneOf }: OptionSpec): string {
  if (oneOf !== undefined) return oneOf.join(' or ');
  if (type === 'boolean') return 'no value';
  if (type === 'string') return 'one text';
  return `one ${fractions ? '' : 'whole '}number, ${least} or more`;
}

function checkConflict([one, other]: readonly [string, string], given: Arguments): readonly Problem[] {
  const isGiven = (name: string): boolean => given[name] !== undefined && given[name] !== false;
  return isGiven(one) && isGiven(other) ? [conflictingOptions(spelt(one), spelt(other))] : [];
}

function spelt(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
