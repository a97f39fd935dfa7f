import type { DeclaredType, PropertyFacts, PropertyKind } from '../../mapping/index.ts';
import { definedOnly } from './defined-only.ts';
import { describeDefault } from './describe-default.ts';
import { describeFormerLabels, describeFormerName } from './describe-former-name.ts';
import { describeSequence } from './describe-sequence.ts';
import { describeTargets, optionTarget } from './describe-target.ts';
import { describeType } from './describe-type.ts';
import { enumItems } from './enum-items.ts';
import type { OptionReader } from './option-reader.ts';

/** The options of one decorator on a member, by the names of today. */
export function describeOptions(
  options: OptionReader,
  kind: PropertyKind,
  declared: DeclaredType | undefined,
): PropertyFacts {
  const facts = options.empty
    ? primaryOnly(options)
    : { ...columnFacts(options), ...describeType(options), ...describeDefault(options) };
  if (kind === 'enum') return { ...facts, ...enumFacts(options) };
  if (kind === 'embedded') return { ...facts, ...embeddedFacts(options, declared) };
  return kind === 'scalar' || kind === 'formula' ? facts : { ...facts, ...relationFacts(options, kind, declared) };
}

// Most decorators have few options or none.
function primaryOnly({ decorator }: OptionReader): PropertyFacts {
  if (decorator === 'PrimaryKey') return { primary: true };
  return decorator === 'SerializedPrimaryKey' ? { persist: false } : {};
}

function columnFacts(options: OptionReader): PropertyFacts {
  const generated = options.expression('generated');
  return definedOnly({
    primary: options.flag('primary') ?? (options.decorator === 'PrimaryKey' ? true : undefined),
    columnNames: options.texts('fieldNames', 'fieldName', 'name'),
    array: options.flag('array'),
    length: options.number('length'),
    precision: options.number('precision'),
    scale: options.number('scale'),
    autoincrement: options.flag('autoincrement'),
    generated,
    ...describeStorage(options),
    nullable: options.flag('nullable') ?? options.flag('optional'),
    unique: options.flagOrText('unique'),
    index: options.flagOrText('index'),
    check: options.expression('check'),
    comment: options.text('comment'),
    collation: options.text('collation'),
    version: options.flag('version'),
    persist:
      options.flag('persist') ??
      (options.has('formula') || options.decorator === 'SerializedPrimaryKey' ? false : undefined),
    ignoreSchemaChanges: options.texts('ignoreSchemaChanges'),
    ...describeAdvice(options),
    unsupported: options.later(),
  });
}

function describeAdvice(options: OptionReader): PropertyFacts {
  return definedOnly({
    renamedFrom: describeFormerName(options),
    using: options.expression('using'),
    backfill: options.expression('backfill'),
  });
}

function describeStorage(options: OptionReader): PropertyFacts {
  return definedOnly({
    virtual: options.flag('virtual'),
    sequence: describeSequence(options),
    storage: options.oneOf('storage', ['plain', 'external', 'extended', 'main']),
    compression: options.oneOf('compression', ['pglz', 'lz4']),
    statistics: statistics(options),
  });
}

function statistics(options: OptionReader): number | undefined {
  const value = options.number('statistics');
  if (value === undefined || (Number.isInteger(value) && value <= 10_000)) return value;
  return options.unexpected('statistics', 'a whole number up to 10000');
}

function enumFacts(options: OptionReader): PropertyFacts {
  const value = options.value('items');
  const items = enumItems(value);
  if (value !== undefined && items === undefined) options.unexpected('items', 'an enum, or a list of texts or numbers');
  return definedOnly({
    items,
    nativeEnumName: options.text('nativeEnumName'),
    nativeEnumRenamedFrom: describeFormerName(options, 'nativeEnumRenamedFrom'),
    renamedLabels: describeFormerLabels(options),
  });
}

function embeddedFacts(options: OptionReader, declared: DeclaredType | undefined): PropertyFacts {
  return definedOnly({
    ...describeTargets(options, declared),
    prefix: options.flagOrText('prefix'),
    prefixMode: options.oneOf('prefixMode', ['relative', 'absolute']),
    object: options.flag('object'),
  });
}

function relationFacts(options: OptionReader, kind: PropertyKind, declared: DeclaredType | undefined): PropertyFacts {
  const joinColumns = options.texts('joinColumns', 'joinColumn');
  const toOne = kind === 'manyToOne' || kind === 'oneToOne';
  return definedOnly({
    ...describeTargets(options, declared),
    discriminator: options.text('discriminator'),
    polymorphic: options.has('discriminatorMap') ? true : undefined,
    mappedBy: options.member('mappedBy'),
    inversedBy: options.member('inversedBy'),
    owner: options.flag('owner'),
    deleteRule: options.text('deleteRule', 'onDelete'),
    updateRule: options.text('updateRule', 'onUpdateIntegrity'),
    deferMode: toOne ? options.oneOf('deferMode', ['deferred', 'immediate']) : undefined,
    foreignKeyName: options.text('foreignKeyName'),
    foreignKeyComment: options.text('foreignKeyComment'),
    foreignKeyRenamedFrom: toOne ? describeFormerName(options, 'foreignKeyRenamedFrom') : undefined,
    match: toOne ? options.oneOf('match', ['simple', 'full']) : undefined,
    notValid: toOne ? options.flag('notValid') : undefined,
    createForeignKeyConstraint: options.flag('createForeignKeyConstraint'),
    // For a to-one the join columns are the columns of the property.
    columnNames: options.texts('fieldNames', 'fieldName', 'name') ?? (toOne ? joinColumns : undefined),
    joinColumns,
    ownColumns: options.texts('ownColumns'),
    inverseJoinColumns: options.texts('inverseJoinColumns', 'inverseJoinColumn'),
    referencedColumnNames: options.texts('referencedColumnNames', 'referenceColumnName'),
    targetKey: options.text('targetKey'),
    pivotTable: options.text('pivotTable'),
    pivotEntity: optionTarget(options, 'pivotEntity'),
    fixedOrder: options.flag('fixedOrder'),
    fixedOrderColumn: options.text('fixedOrderColumn'),
    unsupported: options.later(),
  });
}
