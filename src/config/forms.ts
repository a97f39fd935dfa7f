import { nearest } from '../errors/index.ts';

/** What a value must be. Gives what is wrong with it, as sentences that name its place: `domains.email.type`. */
export type Form = (value: unknown, path: string) => readonly string[];

/** A value that is right or wrong as a whole. @param expected in words: `a text` */
export function value(expected: string, accepts: (given: unknown) => boolean): Form {
  return (given, path) => (accepts(given) ? [] : [`\`${path}\` must be ${expected}.`]);
}

export const isText = (given: unknown): boolean => typeof given === 'string' && given !== '';
export const text = value('a text', isText);
export const flag = value('true or false', (given) => typeof given === 'boolean');
export const number = value('a number', (given) => typeof given === 'number');
export const texts = value('a list of texts', (given) => Array.isArray(given) && given.every(isText));

export function oneOf(...words: readonly string[]): Form {
  return value(words.join(' or '), (given) => words.some((word) => word === given));
}

export function listOf(form: Form): Form {
  return (given, path) => {
    if (!Array.isArray(given)) return [`\`${path}\` must be a list.`];
    return given.flatMap((item, index) => form(item, `${path}[${index}]`));
  };
}

/** An object whose keys are names. */
export function named(form: Form): Form {
  return (given, path) => {
    if (!isRecord(given)) return [`\`${path}\` must be an object.`];
    return Object.entries(given).flatMap(([name, item]) => {
      return name === '' ? [`\`${path}\` has an entry without a name.`] : form(item, `${path}.${name}`);
    });
  };
}

/** An object with known keys. */
export function record(forms: Readonly<Record<string, Form>>, required: readonly string[] = []): Form {
  return (given, path) => {
    if (!isRecord(given)) return [`\`${path}\` must be an object.`];
    const missing = required.filter((key) => given[key] === undefined);
    return [...missing.map((key) => `\`${path}.${key}\` is missing.`), ...recordFaults(given, forms, `${path}.`)];
  };
}

/** What is wrong with the values of an object, and with its keys. */
export function recordFaults(
  values: Record<string, unknown>,
  forms: Readonly<Record<string, Form>>,
  prefix: string,
): string[] {
  return Object.entries(values).flatMap(([key, item]) => {
    const form = Object.hasOwn(forms, key) ? forms[key] : undefined;
    if (form === undefined) return [unknownKey(key, Object.keys(forms), prefix)];
    return item === undefined ? [] : form(item, `${prefix}${key}`);
  });
}

/** Either form; what is wrong is told by the one for objects where the value is an object, else by the other. */
export function either(plain: Form, complex: Form): Form {
  return (given, path) => (typeof given === 'object' ? complex : plain)(given, path);
}

function unknownKey(key: string, known: readonly string[], prefix: string): string {
  const near = nearest(key, known);
  const hint = near === undefined ? `known are ${known.join(', ')}.` : `did you mean \`${prefix}${near}\`?`;
  return `\`${prefix}${key}\` is not known; ${hint}`;
}

export function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
