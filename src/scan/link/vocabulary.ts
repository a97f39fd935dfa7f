import { Cascade, isDecoratorName, optionTable, type DecoratorName } from '../../decorators/index.ts';
import { textOf, textParts } from '../describe/text-parts.ts';
import { functionOf, isKind, recordOf, unreadable, type Value } from '../describe/value.ts';
import { typeClass, typeClassEntries, typeRecord } from '../describe/built-in-types.ts';

/** What the decorator packages export under a name, as far as it can matter to a schema. */
export function vocabularyValue(name: string): Value {
  if (name === '*') return namespace;
  return decorators.get(name) ?? values.get(name) ?? typeClass(name) ?? { kind: 'class', name };
}

function decoratorFunction(name: DecoratorName): Value {
  return functionOf((args) => ({ kind: 'decorator', name, args }));
}

const decorators: ReadonlyMap<string, Value> = new Map(
  Object.keys(optionTable)
    .filter(isDecoratorName)
    .map((name) => [name, decoratorFunction(name)]),
);

function rawOf(args: readonly Value[]): Value {
  const text = textOf(args.slice(0, 1));
  const parts = textParts(text);
  return parts === undefined ? text : { kind: 'raw', parts };
}

// Names that do nothing to a schema, called as decorators.
const hooks = [
  'BeforeCreate',
  'AfterCreate',
  'BeforeUpdate',
  'AfterUpdate',
  'BeforeUpsert',
  'AfterUpsert',
  'BeforeDelete',
  'AfterDelete',
  'OnInit',
  'OnLoad',
  'Transactional',
  'CreateRequestContext',
  'EnsureRequestContext',
];

const values: ReadonlyMap<string, Value> = new Map<string, Value>([
  ['t', typeRecord],
  ['types', typeRecord],
  ['Cascade', recordOf(Object.entries(Cascade))],
  [
    'DeferMode',
    recordOf([
      ['INITIALLY_IMMEDIATE', 'immediate'],
      ['INITIALLY_DEFERRED', 'deferred'],
    ]),
  ],
  [
    'EmbeddedPrefixMode',
    recordOf([
      ['RELATIVE', 'relative'],
      ['ABSOLUTE', 'absolute'],
    ]),
  ],
  ['raw', functionOf(rawOf)],
  ['quote', { kind: 'type', name: 'quote' }],
  [
    'sql',
    recordOf([
      ['now', functionOf(([length]) => rawOf([`current_timestamp${typeof length === 'number' ? `(${length})` : ''}`]))],
      ['uuid', functionOf(() => rawOf(['gen_random_uuid()']))],
    ]),
  ],
  ...hooks.map((name): [string, Value] => [name, functionOf(() => functionOf(() => undefined))]),
]);

const namespace: Value = recordOf([...decorators, ...values, ...typeClassEntries()]);

/** A tagged template of the vocabulary (quote`...`, sql`...`): text marked as SQL. */
export function taggedText(tag: Value, parts: readonly Value[]): Value {
  const known = tag === values.get('quote') || tag === values.get('sql') || isKind(tag, 'unreadable');
  if (isKind(tag, 'unreadable')) return tag;
  return known ? rawOf([textOf(parts)]) : unreadable('a tagged template');
}
