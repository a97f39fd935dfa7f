import type { TypeUse } from '../../src/schema/index.ts';
import { MOOD, MOODS } from './user-types.ts';

/** A type with typical values and those at its edges, as text. */
export interface SampledType {
  readonly use: TypeUse;
  readonly samples: readonly string[];
  /** Values that only newer servers know, by `server_version_num` of the first. */
  readonly newer?: { readonly since: number; readonly samples: readonly string[] };
}

const UUID = 'a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11';

const NUMBERS = ['0', '1', '-1', '42', '32767', '-32768'];
const INTEGERS = [...NUMBERS, '32768', '-32769', '16777217', '99999999', '100000000', '2147483647', '-2147483648'];
const BIGINTS = [
  ...INTEGERS,
  ['2147483648', '-2147483649', '9007199254740993', '92233720368547758', '92233720368547759'],
  ['9223372036854775807', '-9223372036854775808'],
].flat();
const DECIMALS = ['0.10', '0.4', '-0.5', '1.50', '99999999.99', '-99999999.99', '12345678.91', 'NaN'];
const NUMERICS = [
  ...BIGINTS,
  ...DECIMALS,
  ['1.005', '99999999.995', '2147483647.4', '2147483647.5', '-2147483648.5', '9223372036854775807.5', '1e20'],
  ['123456789012345678901234567890.123', '3.4028235677973366e38', '1e39', '1e-46', '1e300', '1e400', '1e-400'],
  ['Infinity', '-Infinity'],
].flat();
const REALS = [
  ...NUMBERS,
  ['0.1', '0.4', '1.5', '16777216', '99999999', '2147483648', '1e18', '9.3e18', '3.4028235e38', '1.4e-45'],
  ['-1.17549435e-38', 'NaN', 'Infinity', '-Infinity'],
].flat();
const DOUBLES = [
  ...REALS.filter((text) => text !== '1.4e-45'),
  ['0.30000000000000004', '123456789.123456789', '32767.5', '-32768.5', '2147483647.5', '2147483647.4'],
  ['9007199254740993', '92233720368547758.07', '3.4028235677973366e38', '3.4028235677973362e38', '1e-46'],
  ['7.1e-46', '1e308', '-2.2250738585072014e-308', '5e-324'],
].flat();
const MONEY = ['0', '$0.99', '-$0.50', '$99,999,999.99', '$100,000,000.00', '$2,147,483,647.50', '$32,768.00'];

const DATES = [
  '2020-02-29',
  '1999-12-31',
  '4713-01-01 BC',
  '294276-12-31',
  '294277-01-01',
  '5874897-12-31',
  'infinity',
];
const TIMESTAMPS = [
  ['2020-02-29 10:00:00', '2021-03-14 02:30:00', '2021-11-07 01:30:00', '4713-01-01 00:00:00 BC'],
  ['294276-12-31 23:59:59', 'infinity', '-infinity'],
].flat();
const FRACTIONS = ['2020-02-29 10:00:00.123456', '294276-12-31 23:59:59.999999', '4713-01-01 00:00:00.123456 BC'];
const INSTANTS = ['2021-11-07 05:30:00+00', '2021-11-07 06:30:00+00', ...TIMESTAMPS.slice(0, 1), 'infinity'];

/** Short enough for `char(8)`; each type reads one of them, and spells it in another way. */
const WORDS = [
  ['', 'ab', '42', '+7', '-32769', '99999999', '1e5', '$7', 'yes', 't', 'NaN', '20200229', '10:00', '24:00', 'now()'],
  ['1h', '{"a":1}', 'null', '"x"', '10', '10.1.2.3', '::1', 'happy', 'sad', 'b a', '[1,2]', '(1,1)', 'empty', '[2,1]'],
  ['\\x4', '\\xzz', '{a,b}', '1/0', '<a'],
].flat();
/** The same for the types that are used less. */
const RARE_TEXTS = [
  ['xFF', 'b1', '101', 'xFFFFFFFF', 'a&b', '{[1,2]}', '08002b010203', '08002b0102030405', '1,2', '1,2,3,4'],
  ['(1,2),(3,4)', '1,2,3', '0/0A', '[ 1,2]', '[2020-01-01,2020-01-02]', '10:00+02', '[3,4)'],
  ['{[ 1,2]}', '(+7,a)', 'long'.repeat(25), '\u{1F40C}'.repeat(20)],
].flat();
export const TEXTS: readonly string[] = [
  ...WORDS,
  ...RARE_TEXTS,
  ['ab ', ' 42', '99999999999999999999', '1e400', '1e39', '1e-400', '99999999.995', UUID, UUID.toUpperCase()],
  [`{${UUID}}`, '2020-02-29', '5874898-01-01', '294277-01-01', '2020-02-30', '2021-03-14 02:30:00.123456', 'infinity'],
  ['{"a": 1, "a": 2}', '"\\u0000"', '{', '10.1.2.3/8', 'a long text with words', `blanks${' '.repeat(20)}`],
  ['9999999999999999 years', "a 'b", '<a/>', '\\x01ff', '{"a":\n1}'],
].flat();
const JSON_TEXTS = [
  [
    'null',
    'true',
    'false',
    '0',
    '42',
    '1.50',
    '70000',
    '5e9',
    '1e20',
    '"42"',
    '"x"',
    '""',
    '"a long string in JSON"',
    `"${'long'.repeat(25)}"`,
    '{"a": 1}',
    '[1, 2]',
    '["a"]',
  ],
  [
    '"2020-02-29"',
    '"10:00"',
    '"1 day"',
    '"happy"',
    '"10.0.0.0/8"',
    '"[1,5)"',
    `"${UUID}"`,
    '"\\\\x01"',
    '"\\\\xzz"',
    '"\'b"',
  ],
].flat();

/** The most used column types: all pairs of them are tried. */
export const MOST_USED: readonly SampledType[] = [
  { use: { type: 'smallint' }, samples: NUMBERS },
  { use: { type: 'integer' }, samples: INTEGERS },
  { use: { type: 'bigint' }, samples: BIGINTS },
  { use: { type: 'numeric' }, samples: NUMERICS },
  { use: { type: 'numeric(10,2)' }, samples: [...NUMBERS, '32768', ...DECIMALS] },
  { use: { type: 'real' }, samples: REALS },
  { use: { type: 'double precision' }, samples: DOUBLES },
  { use: { type: 'money' }, samples: [...MONEY, '$92,233,720,368,547,758.07', '-$92,233,720,368,547,758.08'] },
  { use: { type: 'boolean' }, samples: ['true', 'false'] },
  { use: { type: 'text' }, samples: TEXTS },
  { use: { type: 'varchar' }, samples: TEXTS },
  { use: { type: 'varchar(20)' }, samples: TEXTS.filter((text) => [...text].length <= 20) },
  { use: { type: 'char(8)' }, samples: WORDS },
  {
    use: { type: 'bytea' },
    samples: ['', '\\x01', '\\x0001', '\\xff', `\\x${UUID.replaceAll('-', '')}`, `\\x${'00'.repeat(17)}`],
  },
  { use: { type: 'uuid' }, samples: [UUID, '00000000-0000-0000-0000-000000000000'] },
  { use: { type: 'date' }, samples: DATES },
  { use: { type: 'time' }, samples: ['00:00', '10:00', '10:00:00.123456', '24:00'] },
  { use: { type: 'timestamp' }, samples: [...TIMESTAMPS, ...FRACTIONS] },
  { use: { type: 'timestamptz' }, samples: [...TIMESTAMPS.slice(3), ...INSTANTS, ...FRACTIONS] },
  { use: { type: 'timestamp(3)' }, samples: [...TIMESTAMPS, '2020-02-29 10:00:00.123'] },
  {
    use: { type: 'interval' },
    samples: ['0', '1 day', '-1 day', '25:00', '1 mon 2 days 03:04:05.678901'],
    newer: { since: 170_000, samples: ['infinity'] },
  },
  { use: { type: 'json' }, samples: [...JSON_TEXTS, '{"a":1, "a":2}', '1 ', `1${' '.repeat(20)}`, '"\\u0000"'] },
  { use: { type: 'jsonb' }, samples: JSON_TEXTS },
  { use: { type: 'inet' }, samples: ['10.0.0.1', '10.0.0.1/8', '10.0.0.0/8', '2001:db8:1234:5678::1/64', '::1'] },
  { use: { type: 'cidr' }, samples: ['10.0.0.0/8', '10.0.0.1/32', '2001:db8:1234:5678::/64'] },
  { use: { type: 'text', dimensions: 1 }, samples: ['{}', '{NULL,x}', ...TEXTS.map(arrayOf), '{sad,happy}'] },
  { use: { type: 'integer', dimensions: 1 }, samples: ['{}', '{1,2}', ...INTEGERS.map(arrayOf)] },
  { use: MOOD, samples: MOODS },
  { use: { type: 'tsvector' }, samples: ['', "'a':1 'b':2A", "'a long lexeme of many words'"] },
  { use: { type: 'int4range' }, samples: ['empty', '(,)', '[1,5)', '[-2147483648,2147483647)'] },
];

function arrayOf(text: string): string {
  return `{"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"}`;
}
