import type { EntityFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import type { OptionReader } from './option-reader.ts';
import { isComposed, isKind, type Value } from './value.ts';

/** `@Entity` and `@Embeddable`. */
export function describeEntity(options: OptionReader): EntityFacts {
  const inheritance = inheritanceFacts(options);
  if (options.decorator === 'Embeddable') return inheritance;
  const { tableName, namespace } = tableFacts(options);
  return definedOnly({
    ...inheritance,
    tableName,
    namespace,
    comment: options.text('comment'),
    inheritance: options.oneOf('inheritance', ['tpt']),
    expression: options.has('expression') ? true : undefined,
    view: viewFacts(options),
    definition: options.has('view') ? options.expression('expression') : undefined,
    unsupported: options.later(),
  });
}

/** An `@Entity` or `@Embeddable` without a table of its own. */
export function isAbstract(options: OptionReader): boolean {
  return options.flag('abstract') === true;
}

/** `tableName: 'namespace.table'` names both. */
function tableFacts(options: OptionReader): Pick<EntityFacts, 'tableName' | 'namespace'> {
  const name = options.text('tableName', 'collection');
  const schema = options.text('schema');
  const dot = name?.indexOf('.') ?? -1;
  if (name === undefined || schema !== undefined || dot < 1) return definedOnly({ tableName: name, namespace: schema });
  return { namespace: name.slice(0, dot), tableName: name.slice(dot + 1) };
}

function inheritanceFacts(options: OptionReader): EntityFacts {
  const value = options.value('discriminatorValue');
  return definedOnly({
    discriminatorColumn: options.text('discriminatorColumn', 'discriminator'),
    discriminatorMap: discriminatorMap(options),
    discriminatorValue: typeof value === 'string' || typeof value === 'number' ? value : undefined,
  });
}

function discriminatorMap(options: OptionReader): Readonly<Record<string, string>> | undefined {
  const value = options.value('discriminatorMap');
  if (value === undefined) return undefined;
  if (!isKind(value, 'record')) return options.unexpected('discriminatorMap', 'a record of class names');
  const entries = [...value.entries].map(([name, entry]) => [name, targetName(entry.read())] as const);
  const named = entries.flatMap(([name, target]) => (target === undefined ? [] : [[name, target] as const]));
  return named.length === entries.length
    ? Object.fromEntries(named)
    : options.unexpected('discriminatorMap', 'a record of class names');
}

function targetName(value: Value): string | undefined {
  if (typeof value === 'string') return value;
  return isComposed(value) && value.kind === 'class' ? value.name : undefined;
}

function viewFacts(options: OptionReader): EntityFacts['view'] {
  const value = options.value('view');
  if (value === undefined || value === false) return undefined;
  if (!isKind(value, 'record')) return {};
  return definedOnly({
    materialized: flag(value.entries.get('materialized')?.read()),
    withData: flag(value.entries.get('withData')?.read()),
  });
}

function flag(value: Value): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}
