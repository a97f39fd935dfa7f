import { wholeNumber } from '../mapping/index.ts';
import type { DeclaredObjects } from '../mapping/index.ts';
import { either, flag, listOf, named, number, oneOf, record, text, texts, value } from './forms.ts';
import type { Form } from './forms.ts';

const digits = value('a whole number (as text or bigint where it is big)', (given) => wholeNumber(given) !== undefined);
const scalar = value('a text, a number, or true or false', (given) =>
  ['string', 'number', 'boolean'].includes(typeof given),
);
const comment = value('a text', (given) => typeof given === 'string');
const attribute = { type: text, collation: text };
const argument = record({ name: text, type: text, mode: oneOf('in', 'out', 'inout', 'variadic'), default: text }, [
  'type',
]);

const ofFunctions = {
  returns: text,
  volatility: oneOf('immutable', 'stable', 'volatile'),
  strict: flag,
  leakproof: flag,
  window: flag,
  parallel: oneOf('unsafe', 'restricted', 'safe'),
  cost: number,
  rows: number,
};

const routineForm = record(
  {
    name: text,
    schema: text,
    kind: oneOf('function', 'procedure'),
    arguments: listOf(argument),
    language: text,
    body: text,
    atomic: flag,
    securityDefiner: flag,
    settings: named(text),
    comment,
    ...ofFunctions,
  },
  ['name', 'body'],
);

/** Some facts do not go together. */
const routine: Form = (given, path) => {
  const faults = routineForm(given, path);
  if (faults.length > 0 || typeof given !== 'object' || given === null) return faults;
  const has = (name: string): boolean => name in given;
  const isProcedure = 'kind' in given && given.kind === 'procedure';
  const isAtomic = 'atomic' in given && given.atomic === true;
  const misplaced = isProcedure ? Object.keys(ofFunctions).filter(has) : [];
  return [
    ...misplaced.map((name) => `\`${path}.${name}\` means nothing for a procedure.`),
    ...(isAtomic && 'language' in given && given.language !== 'sql' ? [`\`${path}.atomic\` needs language sql.`] : []),
  ];
};

/** What each of the objects that a configuration declares must be. */
export const DECLARED_FORMS: { readonly [Kind in keyof Required<DeclaredObjects>]: Form } = {
  extensions: listOf(either(text, record({ name: text, schema: text, version: text }, ['name']))),
  namespaces: named(record({ comment, renamedFrom: text })),
  enums: named(record({ labels: texts, comment, renamedFrom: text, renamedLabels: named(text) })),
  domains: named(
    record(
      {
        type: text,
        default: scalar,
        defaultRaw: text,
        nullable: flag,
        collation: text,
        checks: named(text),
        comment,
        renamedFrom: text,
      },
      ['type'],
    ),
  ),
  composites: named(record({ attributes: attributes(), comment, renamedFrom: text }, ['attributes'])),
  ranges: named(
    record(
      {
        subtype: text,
        operatorClass: text,
        collation: text,
        canonical: text,
        subtypeDiff: text,
        multirange: text,
        comment,
        renamedFrom: text,
      },
      ['subtype'],
    ),
  ),
  sequences: named(
    record({
      type: oneOf('smallint', 'integer', 'bigint'),
      start: digits,
      increment: digits,
      minimum: digits,
      maximum: digits,
      cache: digits,
      cycle: flag,
      ownedBy: text,
      comment,
      renamedFrom: text,
    }),
  ),
  routines: listOf(routine),
};

/** An object of types, or a list of attributes with their names. */
function attributes(): Form {
  const byName = named(either(text, record(attribute, ['type'])));
  const list = listOf(record({ name: text, ...attribute }, ['name', 'type']));
  return (given, path) => (Array.isArray(given) ? list : byName)(given, path);
}
