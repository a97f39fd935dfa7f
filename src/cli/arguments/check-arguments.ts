import {
  conflictingOptions,
  invalidArgument,
  invalidValue,
  nearest,
  unexpectedArgument,
  unknownOption,
  usageWrong,
} from '../../errors/index.ts';
import type { Problem } from '../../errors/index.ts';
import type { Arguments, Command, OptionSpec, Positional } from '../command.ts';
import { GLOBAL_OPTIONS } from '../global-options.ts';

/**
 * Checks what was parsed against what a command declares.
 *
 * @returns the arguments, with the positionals under `positional` and `second`
 * @throws MoultError with all faults at once
 */
export function checkArguments(command: Command, { _: words, $0: _program, ...rest }: Arguments): Arguments {
  const { [command.positional?.name ?? '']: positional, [command.second?.name ?? '']: second, ...values } = rest;
  const specs: Readonly<Record<string, OptionSpec>> = { ...command.options, ...GLOBAL_OPTIONS };
  const given = Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const isList = Object.hasOwn(specs, name) && specs[name]?.array === true;
      return [name, isList && !Array.isArray(value) ? [value] : value];
    }),
  );
  // yargs collects there what is no option; first the words of the command
  const extra = (words as readonly (string | number)[]).slice(command.name.split(' ').length);
  const faults = [
    ...extra.map((word) => unexpectedArgument(String(word), command.name)),
    ...Object.entries(given).flatMap(([name, value]) => checkOption({ name, value, specs, command: command.name })),
    ...checkPositional(command.positional, positional),
    ...checkPositional(command.second, second),
    ...(command.conflicts ?? []).flatMap((pair) => checkConflict(pair, given)),
    ...checkConflict(['quiet', 'verbose'], given),
  ];
  if (faults.length > 0) throw usageWrong(faults);
  return { ...given, positional, second };
}

function checkPositional(positional: Positional | undefined, value: unknown): readonly Problem[] {
  const { name = '', words } = positional ?? {};
  const isWrong = words !== undefined && value !== undefined && !words.some((word) => word === value);
  return isWrong ? [invalidArgument(name, words)] : [];
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

function accepts({ type, least = 0, fractions = false, array = false, words }: OptionSpec, value: unknown): boolean {
  if (array) return Array.isArray(value) && value.every((item) => accepts({ type, describe: '' }, item));
  if (type === 'boolean') return typeof value === 'boolean';
  if (type === 'string') return typeof value === 'string' && (words?.includes(value) ?? value !== '');
  return (
    typeof value === 'number' && value >= least && (fractions ? Number.isFinite(value) : Number.isSafeInteger(value))
  );
}

function expectation({ type, least = 0, fractions = false, array = false, words }: OptionSpec): string {
  if (array) return 'one text, and another one each time it is given';
  if (type === 'boolean') return 'no value';
  if (type === 'string') return words === undefined ? 'one text' : words.join(' or ');
  return `one ${fractions ? '' : 'whole '}number, ${least} or more`;
}

function checkConflict([one, other]: readonly [string, string], given: Arguments): readonly Problem[] {
  const isGiven = (name: string): boolean => given[name] !== undefined && given[name] !== false;
  return isGiven(one) && isGiven(other) ? [conflictingOptions(spelt(one), spelt(other))] : [];
}

function spelt(name: string): string {
  return name.length === 1 ? `-${name}` : `--${name}`;
}
