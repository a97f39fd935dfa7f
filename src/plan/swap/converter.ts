import type { ObjectId } from '../../schema/index.ts';
import { dollarQuote, quoteName } from '../../sql/index.ts';
import { nameOf, namespaceOf } from '../keys.ts';
import type { Sides } from '../operation.ts';
import { findTypeUsers, partsOf, typesOn } from '../replacements/type-users.ts';
import { converterName } from './converter-name.ts';
import { hasOtherRow, newRow } from './new-form.ts';
import { oldTypeName } from './old-type-name.ts';

export interface Converter {
  readonly create: string;
  readonly drop: string;
}

/**
 * The statements of that function, where arrays of the type hold rows that text does not bring over. An expression that
 * changes the type of a column may call a function, but hold no query.
 *
 * @see https://www.postgresql.org/docs/current/sql-altertable.html "SET DATA TYPE"
 */
export function converterOf(id: ObjectId<'composite'>, sides: Sides): Converter | null {
  if (!hasOtherRow(id, sides) || !hasArrays(id, sides)) return null;
  const [old, current] = [quoteName(namespaceOf(id), oldTypeName(nameOf(id))), quoteName(namespaceOf(id), nameOf(id))];
  const rows = `select ${newRow('e', id, sides)} from (select i, $1[i] as e from generate_subscripts($1, 1) as i) as u order by i`;
  const body = dollarQuote(`select case when $1 is not null then array(${rows}) end`);
  return {
    create: `create function ${converterName(id)}(${old}[]) returns ${current}[] language sql as ${body};`,
    drop: `drop function ${converterName(id)}(${old}[]);`,
  };
}

function hasArrays(id: ObjectId, { before }: Sides): boolean {
  const users = [...findTypeUsers(before)(id), ...typesOn(before, id)];
  return users.some((user) =>
    partsOf(before, user).some(({ type, dimensions }) => type === nameOf(id) && dimensions !== undefined),
  );
}
