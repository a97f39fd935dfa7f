import { expect, test } from 'vitest';
import { localPins, sessionPins } from './pins.ts';

test('pins what statements depend on, for one transaction', () => {
  expect(localPins({ lockTimeout: 5_000, statementTimeout: 0 }, 150_018)).toBe(
    "set local search_path = public; set local TimeZone = 'UTC'; set local lock_timeout = 5000; set local statement_timeout = 0; set local client_min_messages = notice; set local idle_in_transaction_session_timeout = 60000;",
  );
});

test('lifts the limit of whole transactions where the server has one', () => {
  expect(localPins({ lockTimeout: 0, statementTimeout: 0 }, 170_000)).toMatch(/ set local transaction_timeout = 0;$/u);
});

test('a limit below a millisecond stays a limit', () => {
  expect(sessionPins({ lockTimeout: 0.2, statementTimeout: 1.5 })).toContain(
    'set lock_timeout = 1; set statement_timeout = 2;',
  );
});
