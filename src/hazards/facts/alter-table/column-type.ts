import { parseTypeName } from '../../../schema/index.ts';
import type { CatalogIndex } from '../../catalog/catalog.ts';
import { columnsIn } from '../../catalog/mentions.ts';
import { beside, typeText } from '../../catalog/names.ts';
import type { Node } from '../../parse/syntax.ts';
import { nodeOf, textsOf } from '../../parse/syntax.ts';
import type { ConversionCost } from '../scene.ts';
import type { StatementFacts } from '../statement-facts.ts';
import { facts, locks, sideLocks } from '../statement-facts.ts';
import { type Action, type ActionFacts, columnObject, holdingRows } from './action.ts';
import { type Side, foreignKeySides } from './foreign-key-sides.ts';

export const columnType: ActionFacts = (action) => {
  const name = action.command.name ?? '';
  const object = columnObject(action, name);
  const type = typeText(nodeOf(action.command.def, 'ColumnDef')?.typeName);
  const cost = costOf(action, type);
  const sides = foreignKeySides(action, name);
  return facts('alterTableAlterColumnType', object, {
    locks: [
      ...locks('ACCESS EXCLUSIVE', ...action.family),
      ...sideLocks('ACCESS EXCLUSIVE', ...sides.map(({ table }) => table)),
    ],
    ...workOf(action, cost, sides),
    mayFailOn: cost.mayFail ? [{ table: action.name, columns: [name], because: 'type', object }] : [],
    loses: cost.losesData
      ? [{ what: 'values', object, table: action.name, words: `part of the values of ${object}` }]
      : [],
    makes: { columns: [{ table: action.name, name, type, serial: false, inPrimaryKey: isKey(action, name) }] },
  });
};

function costOf(action: Action, to: string): ConversionCost {
  const name = action.command.name ?? '';
  const { raw_default: using, collClause } = nodeOf(action.command.def, 'ColumnDef') ?? {};
  const known = action.table.columns.get(name);
  const from = known?.type ?? '';
  const collation = textsOf(collClause?.collname).at(-1);
  const computed = using !== undefined && !isCastOf(using, name);
  const collationChanges = known !== undefined && collation !== known.collation;
  const cost = action.scene.classify({ from, to, computed, collationChanges }, action.scene.catalog);
  // A cast cuts a text that is too long; without it the server refuses.
  const cuts = using !== undefined && !computed && cost.mayFail && isText(from) && isText(to);
  return cuts ? { ...cost, mayFail: false, losesData: true } : cost;
}

function isText(type: string): boolean {
  return ['text', 'varchar', 'char'].includes(parseTypeName(type).base);
}

/** `using` that only says what PostgreSQL would do anyway: the column, cast once or more. */
function isCastOf(node: Node, column: string): boolean {
  if ('ColumnRef' in node) return textsOf(node.ColumnRef.fields).at(-1) === column;
  return 'TypeCast' in node && node.TypeCast.arg !== undefined && isCastOf(node.TypeCast.arg, column);
}

type WorkFacts = Pick<StatementFacts, 'rewrites' | 'scans' | 'rebuildsIndexes'>;

/** A table that stays as it is still has its checks on the column run again, and indexes with expressions on it built anew. */
function workOf(action: Action, { work }: ConversionCost, sides: readonly Side[]): WorkFacts {
  const name = action.command.name ?? '';
  const of = columnObject(action, name);
  const tables = holdingRows(action);
  if (work === 'rewrite') {
    const rewrites = tables.map((table) => ({ table, because: 'type' as const, of }));
    return {
      rewrites,
      scans: sides.filter(({ valid }) => valid).map(({ table }) => ({ table, because: 'foreignKey', of })),
      rebuildsIndexes: [],
    };
  }
  const { relations } = action.scene.catalog;
  const checked = [...action.table.constraints.values()].some(
    (one) => one.kind === 'check' && columnsIn(one, action.scene.parser).has(name),
  );
  return {
    rewrites: [],
    scans: checked ? tables.map((table) => ({ table, because: 'check', of })) : [],
    rebuildsIndexes: tables.flatMap((table) =>
      [...(relations.get(table)?.indexes ?? [])]
        .filter(([, index]) => isRebuilt(index, name, work === 'indexes'))
        .map(([index]) => ({ table, index: beside(table, index) })),
    ),
  };
}

function isRebuilt({ columns, mentions, partial }: CatalogIndex, column: string, onPlain: boolean): boolean {
  const isOn = columns.includes(column) || mentions.includes(column);
  return isOn && (onPlain || partial || columns.includes(''));
}

function isKey({ table }: Action, column: string): boolean {
  return [...table.constraints.values()].some(({ kind, columns }) => kind === 'primaryKey' && columns.includes(column));
}
