import type { Pair } from './pair.ts';

/** Conditions of partial indexes on `item`. */
export const PREDICATES: readonly Pair[] = [
  ['active', 'not active'],
  ['note is not null', 'note is null'],
  ["state = 'new'", "state = 'paid'"],
  ["state in ('new', 'paid')", "state in ('new', 'shipped')"],
  ["label = 'x' and qty > 5", "label = 'x' and qty > 6"],
  ["(data ->> 'live')::boolean", "(data ->> 'Live')::boolean"],
  ['price > 10.00', 'price > 10.01'],
  ["day >= '2024-01-01'", "day >= '2024-01-02'"],
  ["name like 'a%'", "name like 'b%'"],
  ['qty = any (array[1, 2])', 'qty = any (array[1, 3])'],
  ['cost is distinct from 0', 'cost is distinct from 1'],
  ['until is null or until > day', 'until is null or until < day'],
  ["tags && '{a,b}'", "tags && '{a,c}'"],
  ["lower(name) <> 'x'", "upper(name) <> 'x'"],
];

/** Keys of indexes on `item`. */
export const KEYS: readonly Pair[] = [
  ['lower(name)', 'upper(name)'],
  ["coalesce(note, '')", "coalesce(note, '-')"],
  ['qty + rank', 'qty - rank'],
  ["(data ->> 'a')", "(data ->> 'b')"],
  ["(data -> 'a' -> 'b')", "(data -> 'a' -> 'c')"],
  ["date_trunc('day', ts)", "date_trunc('hour', ts)"],
  ['extract(year from day)', 'extract(month from day)'],
  ["(at at time zone 'UTC')::date", "(at at time zone 'CET')::date"],
  ["to_tsvector('english', name)", "to_tsvector('german', name)"],
  ['name || label', 'label || name'],
  ['md5(name)', 'md5(label)'],
  ['(price * qty)::bigint', '(price + qty)::bigint'],
  ['name collate "C"', 'name collate "POSIX"'],
  ['case when active then qty end', 'case when active then rank end'],
  ['calc.twice(qty)', 'calc.thrice(qty)'],
];

/** From `exclude` on. */
export const EXCLUSIONS: readonly Pair[] = [
  ['exclude using gist (during with &&)', 'exclude using gist (during with -|-)'],
  ['exclude using gist (span with &&) where (active)', 'exclude using gist (span with &&) where (not active)'],
  ['exclude using btree (name with =)', 'exclude using btree (label with =)'],
  ['exclude using btree (lower(name) with =)', 'exclude using btree (upper(name) with =)'],
  ['exclude using gist (int4range(qty, qty + 5) with &&)', 'exclude using gist (int4range(qty, qty + 6) with &&)'],
  [
    "exclude using gist (during with &&) where (state <> 'new')",
    "exclude using gist (during with &&) where (state <> 'paid')",
  ],
  ['exclude using hash (uid with =)', 'exclude using hash (name with =)'],
];
