const PREFIX = 'Migration';
const DIGITS = 14;
/** With the prefix and the time a name stays below the 63 bytes of an identifier, and well below any file system's limit. */
export const LONGEST_LABEL = 38;
const SECOND = 1_000;

/** The parts of `Migration20261120093000_add_user_phone`. */
export interface NameParts {
  /** `20261120093000` */
  readonly time: string;
  /** `add_user_phone`, or empty */
  readonly label: string;
}

/** Reads a migration's name; `null` when it is none. */
export function readMigrationName(name: string): NameParts | null {
  if (!name.startsWith(PREFIX)) return null;
  const time = name.slice(PREFIX.length, PREFIX.length + DIGITS);
  const rest = name.slice(PREFIX.length + DIGITS);
  if (time.length !== DIGITS || ![...time].every(isDigit) || (rest !== '' && !rest.startsWith('_'))) return null;
  return { time, label: rest.slice(1) };
}

export interface NextName {
  readonly now: Date;
  /** Names of the migrations that are there. */
  readonly existing: readonly string[];
  /** What the migration does, in words; characters that no identifier has become `_`. */
  readonly name: string;
}

/** A name later than every existing one: the present second in UTC, or one second after the newest where the clock is behind. */
export function nextMigrationName({ now, existing, name }: NextName): string {
  const newest = existing
    .map((other) => readMigrationName(other)?.time)
    .reduce((latest: string, time) => (time !== undefined && time > latest ? time : latest), '');
  const present = timeText(now);
  const time = present > newest ? present : timeText(new Date(timeOf(newest) + SECOND));
  const label = migrationLabel(name);
  return `${PREFIX}${time}${label === '' ? '' : `_${label}`}`;
}

/** Turns words into the last part of a name: lower case, digits and single `_` only. */
export function migrationLabel(words: string): string {
  const characters = [...words.normalize('NFKD').toLowerCase()].filter((character) => !isAccent(character));
  const parts = characters
    .map((character) => (isWord(character) ? character : ' '))
    .join('')
    .split(' ');
  let label = '';
  for (const part of parts.filter((text) => text !== '')) {
    const longer = label === '' ? part : `${label}_${part}`;
    if (longer.length > LONGEST_LABEL) return label === '' ? longer.slice(0, LONGEST_LABEL) : label;
    label = longer;
  }
  return label;
}

/** `20261120093000` for 2026-11-20T09:30:00Z. */
function timeText(date: Date): string {
  return [...date.toISOString()].filter(isDigit).join('').slice(0, DIGITS);
}

/** Milliseconds of a time; one that is no date (`20261399000000`) counts on in its own units. */
function timeOf(time: string): number {
  const part = (from: number, to: number): number => Number(time.slice(from, to));
  return Date.UTC(part(0, 4), part(4, 6) - 1, part(6, 8), part(8, 10), part(10, 12), part(12, 14));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

function isWord(character: string): boolean {
  return isDigit(character) || (character >= 'a' && character <= 'z');
}

/** The marks that NFKD splits off: `é` becomes `e` and one of them. */
function isAccent(character: string): boolean {
  return character >= '\u0300' && character <= '\u036f';
}
