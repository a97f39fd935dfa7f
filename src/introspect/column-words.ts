/** What columns may have beside their type, as rows of words; in SQL on the column `a`, its type `t` and its default `d`. */
const WORDS = `(values
    ('comment ' || col_description(a.attrelid, a.attnum)),
    ('default ' || pg_get_expr(d.adbin, d.adrelid)),
    ('statistics ' || nullif(a.attstattarget, -1)),
    ('storage ' || nullif(a.attstorage, t.typstorage)::text),
    ('compression ' || nullif(a.attcompression, '')::text),
    ('options ' || a.attoptions::text),
    ('privileges ' || a.attacl::text))`;

const columnsOf = (relation: string): string => `from pg_attribute a join pg_type t on t.oid = a.atttypid
  left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  cross join lateral ${WORDS} words(word)
  where a.attrelid = ${relation} and a.attnum > 0 and not a.attisdropped and word is not null`;

/** What the columns of a relation have, and the model has a place for only in a table: as JSON texts. */
export function columnWords(relation: string): string {
  return `(select json_agg(format('column %s: %s', quote_ident(a.attname), word) order by a.attnum, word) ${columnsOf(relation)})`;
}

/** The same, as far as the columns of the parent do not have it or the other way round. */
export function ownColumnWords(relation: string, parent: string): string {
  const words = (of: string): string => `select a.attname, word ${columnsOf(of)}`;
  return `(select json_agg(format('column %s: %s%s', quote_ident(attname), lack, word) order by attname, word) from (
    (select attname, word, '' as lack from (${words(relation)} except ${words(parent)}) own)
    union all (select attname, word, 'without ' from (${words(parent)} except ${words(relation)}) lacking)) differing
    where not starts_with(word, 'comment ') or lack = '')`;
}
