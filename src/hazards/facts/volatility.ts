import type { Node } from '../parse/syntax.ts';
import { allOf, textsOf } from '../parse/syntax.ts';
import type { Catalog } from '../catalog/catalog.ts';

/** Functions of PostgreSQL that defaults call and that give one answer for a whole statement. */
export const SETTLED: ReadonlySet<string> = new Set(
  `now transaction_timestamp statement_timestamp current_setting current_schema current_database current_user session_user
   date_trunc date_part date_bin make_date make_time make_timestamp make_timestamptz make_interval justify_days justify_hours
   timezone age to_char to_date to_number to_timestamp extract abs ceil ceiling floor round trunc sign power sqrt mod greatest least
   lower upper initcap trim btrim ltrim rtrim lpad rpad left right substr substring replace translate repeat reverse concat concat_ws
   format length char_length octet_length md5 sha224 sha256 sha384 sha512 encode decode chr ascii quote_literal quote_ident
   regexp_replace regexp_match split_part strpos position overlay coalesce nullif array_append array_cat array_prepend array_fill
   array_length array_to_string string_to_array cardinality jsonb_build_object jsonb_build_array json_build_object json_build_array
   to_json to_jsonb jsonb_set row_to_json int4range int8range numrange tsrange tstzrange daterange to_tsvector to_tsquery inet_client_addr
   host network masklen point box circle hstore txid_current pg_current_xact_id pg_backend_pid pg_typeof uuid_nil uuid_ns_dns uuid_ns_url bool int4 int8 text numeric float8
   varchar date interval timestamptz timestamp`
    .split(' ')
    .map((name) => name.trim()),
);

/** Whether an expression may give another value for each row. What is not known is taken to. */
export function mayBeVolatile(expression: Node, catalog: Catalog): boolean {
  return allOf(expression, 'FuncCall').some(({ funcname }) => {
    const parts = textsOf(funcname);
    const name = parts.at(-1) ?? '';
    const own = [...catalog.routines.values()].filter((routine) => routine.name === name);
    if (own.length > 0 && parts[0] !== 'pg_catalog') return own.some(({ volatility }) => volatility === 'volatile');
    return !SETTLED.has(name);
  });
}
