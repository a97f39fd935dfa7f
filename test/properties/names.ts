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
