/** Names that break careless code: reserved words, quotes, dots, members of Object.prototype, 63 bytes, several alphabets. */
export const NAMESPACES = ['public', 'app', 'My "Shop"', '__proto__'];

export const TABLES = [
  'user',
  'order',
  'constructor',
  '__proto__',
  'We"ird',
  'a.b',
  "it's",
  'größe_ß_🐘',
  'a_table_name_of_exactly_sixty_three_bytes_which_is_the_limit_63',
];

export const COLUMNS = [
  'id',
  'name',
  'n1',
  'select',
  'toString',
  '__proto__',
  'C"D',
  'x.y',
  "it's",
  'ä_ö',
  'a_column_name_of_exactly_sixty_three_bytes_which_is_the_limit63',
];

export const ENUMS = [
  'state',
  'Kind of "thing"',
  'constructor',
  'user',
  'an_enum_name_of_exactly_sixty_three_bytes_which_is_the_limit_63',
];

/** Types share their names with those of other kinds and with tables, so that names move between kinds. */
export const DOMAINS = ['state', 'Positive "n"', 'größe_ß_🐘', 'valueOf'];
export const COMPOSITES = ['pair', 'Kind of "thing"', '__proto__', "it's"];
export const RANGES = ['span', 'time "range"', 'hasOwnProperty'];
export const MULTIRANGES = ['spans', 'many "x"'];
export const TYPE_NAMES = [...new Set([...ENUMS, ...DOMAINS, ...COMPOSITES, ...RANGES])];

export const SEQUENCES = ['user_id_seq', 'counter', 'We"ird', 'a', '__proto__'];

/** Few, so that there are overloads. */
export const ROUTINES = ['calc', 'Do "it"', 'toString', 'größe_ß_🐘'];

/** Not those of functions: a row can be asked for a column as if that were a function. */
export const ARGUMENTS = ['a', 'Arg "x"', 'select'];

export const VIEWS = ['user', 'overview', 'a.b', 'constructor', 'View "x"', '__proto__'];

export const PARTITIONS = ['order', 'part_1', 'Part "2"', '2026.01', '__proto__', 'c'];

export const TRIGGERS = ['touch', 'a', 'We"ird', '__proto__', "it's"];

export const POLICIES = ['mine', 'Own "rows"', 'constructor'];

export const LABELS = ['new', 'old', "it's", 'a"b', 'x,y', 'NEW', 'ü', 'back\\slash', ' '];

/** Shared by constraints and indexes of all tables, so that names move from one object to another. */
export const CONSTRAINTS = [
  'a',
  'b',
  'c',
  'user',
  'constructor',
  '__proto__',
  'We"ird',
  'x.y',
  'a_rule_name_of_exactly_sixty_three_bytes_which_is_the_limit_63b',
];

export const COMMENTS = ['note', "it's", 'back\\slash', 'line\nbreak', '$$ `x` ${y}'];
