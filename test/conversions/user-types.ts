import type { FindUserType, UserType } from '../../src/plan/conversion/conversion.ts';
import type { TypeUse } from '../../src/schema/index.ts';

const made = (type: string): TypeUse => ({ type, typeNamespace: 'public' });

export const MOOD = made('mood');
export const MOODS = ['sad', 'happy', 'a mood of many words....'];

/** What a user made, and the schema knows. */
const TYPES: Readonly<Record<string, UserType>> = {
  mood: { kind: 'enum', labels: MOODS },
  wider_mood: { kind: 'enum', labels: ['ok', ...MOODS] },
  word: { kind: 'domain', type: 'text' },
  short_word: { kind: 'domain', type: 'varchar(20)' },
  lower_word: { kind: 'domain', type: 'text', checks: { lower_word_check: 'value = lower(value)' } },
  positive: { kind: 'domain', type: 'integer', checks: { positive_check: 'VALUE > 0' } },
  small_positive: { kind: 'domain', ...made('positive'), checks: { small_positive_check: 'value < 100' } },
  required: { kind: 'domain', type: 'integer', notNull: true },
  state_of_mind: { kind: 'domain', ...made('mood') },
  words: { kind: 'domain', type: 'text', dimensions: 1, checks: { words_check: 'cardinality(value) > 0' } },
};

export const findUserType: FindUserType = (_, name) => TYPES[name];

/** Makes them all, and a composite type, of which a conversion knows no more than the name. */
export const MAKE_TYPES = `
  create type mood as enum ('${MOODS.join("', '")}');
  create type wider_mood as enum ('ok', '${MOODS.join("', '")}');
  create domain word as text;
  create domain short_word as varchar(20);
  create domain lower_word as text check (value = lower(value));
  create domain positive as integer check (VALUE > 0);
  create domain small_positive as positive check (value < 100);
  create domain required as integer not null;
  create domain state_of_mind as mood;
  create domain words as text[] check (cardinality(value) > 0);
  create type pair as (a integer, b text);
`;
