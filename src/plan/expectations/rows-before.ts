import { findObject, objectId, objectKey } from '../../schema/index.ts';
import type { Column, ObjectId, Rename, TypeUse } from '../../schema/index.ts';
import { quoteIdentifier, quoteLiteral, quoteName } from '../../sql/index.ts';
import { columnType, typeIds } from '../columns/column-definition.ts';
import { adviceFor } from '../columns/column-advice.ts';
import { planConversion } from '../conversion/plan-conversion.ts';
import { nameOf, namespaceOf } from '../keys.ts';
import type { PlanContext } from '../operation.ts';
import { placeOf } from '../partitions/partition-place.ts';
import { leavingPartitions } from './leaving-partitions.ts';
import { listed, typed } from './value-sql.ts';
import { NewNames } from '../renames/new-names.ts';
import { invertRenames } from '../renames/rename.ts';
import { isSwapped } from '../swap/swapped-types.ts';

type TableId = ObjectId<'table'>;

/**
 * The rows that are there before a plan, read as it will leave them: columns under their new names with what becomes of
 * their values. Where that cannot be told without running the plan, nothing is read.
 */
export class RowsBefore {
  readonly context: PlanContext;
  /** What has another name before. */
  readonly renames: readonly Rename[];
  readonly #former: NewNames;

  constructor(context: PlanContext, renames: readonly Rename[]) {
    this.context = context;
    this.renames = renames;
    this.#former = new NewNames(invertRenames(renames));
  }

  /** Whether the table is there before and stays. */
  stays(table: TableId): boolean {
    return findObject(this.context.before, table) !== undefined && findObject(this.context.after, table) !== undefined;
  }

  /** Where a partition lies, if it is there before, as a table of its own or as what it stays. */
  partitionBefore(id: ObjectId<'partition'>): TableId | undefined {
    const { before, after } = this.context;
    const place = placeOf(after, id);
    const wasPartition = findObject(before, id) !== undefined && objectKey(placeOf(before, id)) === objectKey(place);
    return wasPartition || findObject(before, place) !== undefined ? place : undefined;
  }

  /** The columns that name a row to people. */
  keysOf(table: TableId): readonly string[] {
    return Object.values(findObject(this.context.before, table)?.primaryKey ?? {})[0]?.columns ?? [];
  }

  /** SQL of what a column holds before, in whatever form. */
  raw(id: ObjectId<'column'>): string {
    return quoteIdentifier(this.#former.within('column', id.path));
  }

  /** SQL of what a column will hold, over the row before; `undefined` where nobody can tell. */
  value(id: ObjectId<'column'>): string | undefined {
    const { context } = this;
    const [before, after] = [findObject(context.before, id), findObject(context.after, id)];
    if (before === undefined || after === undefined || adviceFor(id, context) !== undefined) return undefined;
    if (isComputed(before) || isComputed(after)) return this.#computed(id, before, after);
    if (before.collation !== after.collation) return undefined;
    if (columnType(before) !== columnType(after)) return this.#converted(id, before, after);
    return this.#isReshaped(after) ? undefined : this.raw(id);
  }

  /** What is computed anew is not there to be read. */
  #computed(id: ObjectId<'column'>, before: Column, after: Column): string | undefined {
    const isKept = before.generated === after.generated && columnType(before) === columnType(after);
    return isKept && !this.context.isRemoved(id) ? this.raw(id) : undefined;
  }

  #converted(id: ObjectId<'column'>, before: Column, after: Column): string | undefined {
    const { context } = this;
    const isThere =
      this.isKnown(after) && typeIds(after).every((type) => this.isSame(type)) && !this.#isReshaped(before);
    if (!isThere) return undefined;
    const conversion = planConversion(before, after, context);
    const value = typed(conversion.using(this.raw(id)) ?? this.raw(id), columnType(after));
    if (!conversion.mayFail) return value;
    const offends = conversion.offenders(this.raw(id));
    return offends === null ? undefined : `case when ${offends} then null else ${value} end`;
  }

  /** Whether the schema has the type, if it is a user's; it has no multirange types. */
  isKnown(use: TypeUse): boolean {
    return (
      use.typeNamespace === undefined || typeIds(use).some((type) => findObject(this.context.after, type) !== undefined)
    );
  }

  /** Whether an object is there before as it will be, under the same name. */
  isSame(type: ObjectId): boolean {
    const [before, after] = [findObject(this.context.before, type), findObject(this.context.after, type)];
    return JSON.stringify(before) === JSON.stringify(after) && !this.#isRenamed(nameOf(type));
  }

  /** Whether values of its type come out in another form; those of an enum stay the labels that they are. */
  #isReshaped(column: Column): boolean {
    return typeIds(column).some((type) => {
      const isEnum = type.kind === 'enum' && findObject(this.context.after, type) !== undefined;
      return isSwapped(type, this.context) && !isEnum;
    });
  }

  #isRenamed(name: string): boolean {
    return this.renames.some(({ from, to }) => from.at(-1) === name || to.at(-1) === name);
  }

  /** Whether the columns hold afterwards what they hold before. */
  areKept(table: TableId, columns: readonly string[]): boolean {
    return columns.every((name) => {
      const id = objectId('column', ...table.path, name);
      return this.value(id) === this.raw(id);
    });
  }

  /** The types between which a column changes as the plan alone says: equal for equal conversions; `null` where it cannot be told. */
  changeOf(table: TableId, name: string): string | null {
    const id = objectId('column', ...table.path, name);
    const [before, after] = [findObject(this.context.before, id), findObject(this.context.after, id)];
    if (before === undefined || after === undefined || adviceFor(id, this.context) !== undefined) return null;
    if (isComputed(before) || isComputed(after)) return null;
    return JSON.stringify([before, after].map((use) => [columnType(use), use.collation ?? null]));
  }

  /** Whether values that are different before are different afterwards. */
  areDistinct(table: TableId, columns: readonly string[]): boolean {
    return columns.every((name) => {
      const id = objectId('column', ...table.path, name);
      const [before, after] = [findObject(this.context.before, id), findObject(this.context.after, id)];
      if (before === undefined || after === undefined) return false;
      const isOther = columnType(before) !== columnType(after);
      return this.areKept(table, [name]) || (isOther && !planConversion(before, after, this.context).losesData);
    });
  }

  formerLabel({ path }: ObjectId<'enum'>, label: string): string {
    return this.#former.within('label', [...path, label]);
  }

  /**
   * What stands behind `from`, with the columns under the names they will have.
   *
   * @returns `undefined` where one of the columns cannot be told
   */
  source(table: TableId, { columns, raw = [], alias, only, relation = table }: SourceColumns): string | undefined {
    const values = new Map(raw.map((name) => [name, this.raw(objectId('column', ...table.path, name))]));
    for (const name of columns) {
      const value = this.value(objectId('column', ...table.path, name));
      if (value === undefined) return undefined;
      values.set(name, value);
    }
    const [, name] = this.#former.inNamespace('table', namespaceOf(relation), nameOf(relation));
    const former = `${only === true ? 'only ' : ''}${this.#formerName(relation)}`;
    const isSame = [...values].every(([column, value]) => value === quoteIdentifier(column));
    const leaving =
      relation === table ? leavingPartitions(table, this.context).map((one) => this.#formerName(one)) : [];
    if (leaving.length > 0)
      return this.#staying(values, { former, leaving, alias: alias ?? quoteIdentifier(nameOf(table)) });
    if (isSame && alias !== undefined) return `${former} ${alias}`;
    if (isSame && (name === nameOf(table) || relation !== table)) return former;
    return `(select ${listed(values)} from ${former}) ${alias ?? quoteIdentifier(nameOf(table))}`;
  }

  #formerName(table: TableId): string {
    return quoteName(...this.#former.inNamespace('table', namespaceOf(table), nameOf(table)));
  }

  #staying(values: ReadonlyMap<string, string>, { former, leaving, alias }: Staying): string {
    const list = values.size === 0 ? '*' : listed(values);
    const others = leaving.map((name) => `${quoteLiteral(name)}::regclass`);
    return `(select ${list} from ${former} where tableoid not in (${others.join(', ')})) ${alias}`;
  }
}

interface Staying {
  readonly former: string;
  readonly leaving: readonly string[];
  readonly alias: string;
}

export interface SourceColumns {
  /** Columns of the schema after, of which the values are asked for. */
  readonly columns: readonly string[];
  /** Columns of the schema before, which are shown as they are. */
  readonly raw?: readonly string[];
  /** What the rows are called; absent: like the table. */
  readonly alias?: string;
  /** Without the rows of heirs. */
  readonly only?: boolean | undefined;
  /** The partition to read, if not the whole table. */
  readonly relation?: TableId | undefined;
}

function isComputed({ generated }: Column): boolean {
  return generated !== undefined;
}
