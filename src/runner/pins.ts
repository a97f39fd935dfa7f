/** Limits that every statement of a run works under. Milliseconds; 0: none. */
export interface Limits {
  readonly lockTimeout: number;
  readonly statementTimeout: number;
}

/** A run that no longer answers must not hold its locks for ever. */
const IDLE_TIMEOUT = 60_000;
const HAS_TRANSACTION_TIMEOUT = 170_000;

/**
 * The settings of one transaction, so that neither the role, the database, the server nor an earlier migration changes what its
 * statements mean. They end with it.
 *
 * @param serverVersion as `server_version_num`
 * @see https://www.postgresql.org/docs/current/runtime-config-client.html
 */
export function localPins(limits: Limits, serverVersion: number): string {
  return [
    ...settings(limits),
    ['idle_in_transaction_session_timeout', IDLE_TIMEOUT],
    ...(serverVersion >= HAS_TRANSACTION_TIMEOUT ? [['transaction_timeout', 0]] : []),
  ]
    .map(([name, value]) => `set local ${name} = ${value};`)
    .join(' ');
}

/** The settings of statements outside of a transaction: they hold until `sessionReset`. */
export function sessionPins(limits: Limits): string {
  return settings(limits)
    .map(([name, value]) => `set ${name} = ${value};`)
    .join(' ');
}

/** Back to what a session of this tool begins with. */
export function sessionReset(): string {
  return "set search_path = public; set TimeZone = 'UTC'; set client_min_messages = warning; reset lock_timeout; reset statement_timeout;";
}

function settings({ lockTimeout, statementTimeout }: Limits): (readonly [string, string | number])[] {
  return [
    ['search_path', 'public'],
    ['TimeZone', "'UTC'"],
    ['lock_timeout', whole(lockTimeout)],
    ['statement_timeout', whole(statementTimeout)],
    ['client_min_messages', 'notice'],
  ];
}

/** Less than a millisecond is not nothing: 0 would be no limit at all. */
function whole(milliseconds: number): number {
  return Math.ceil(milliseconds);
}
