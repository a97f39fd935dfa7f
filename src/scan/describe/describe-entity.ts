import { nestedOptionTable } from '../../decorators/index.ts';
import type { EntityFacts } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import { describeFormerName } from './describe-former-name.ts';
import { describeParameters } from './describe-parameters.ts';
import { describePartitions } from './describe-partitions.ts';
import { describeView } from './describe-view.ts';
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
    ...describeView(options),
    primaryKey: primaryKeyFacts(options),
    unlogged: options.flag('unlogged'),
    storageParameters: describeParameters(options, 'storageParameters'),
    rowLevelSecurity: rowLevelSecurity(options),
    partitionBy: describePartitions(options),
    renamedFrom: describeFormerName(options),
    unsupported: options.later(),
  });
}

function primaryKeyFacts(options: OptionReader): EntityFacts['primaryKey'] {
  if (options.value('primaryKey') === false) return false;
  const [key] = options.records('primaryKey', nestedOptionTable.primaryKey) ?? [];
  if (key === undefined) return undefined;
  return definedOnly({
    name: key.text('name'),
    include: key.texts('include'),
    deferMode: key.oneOf('deferMode', ['deferred', 'immediate']),
    storageParameters: describeParameters(key, 'storageParameters'),
    comment: key.text('comment'),
    renamedFrom: describeFormerName(key),
  });
}

function rowLevelSecurity(options: OptionReader): EntityFacts['rowLevelSecurity'] {
  const value = options.flagOrText('rowLevelSecurity');
  if (value === undefined || typeof value === 'boolean' || value === 'force') return value;
  return options.unexpected('rowLevelSecurity', "true, false or 'force'");
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
  const property = options.text('discriminator');
  const column = options.text('discriminatorColumn');
  return definedOnly({
    // Beside the name of the property, the other option gives it a column.
    discriminatorColumn: property ?? column,
    discriminatorField: property === undefined ? undefined : column,
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
