import type { SqlText } from '../database/index.ts';
import type { Journal, JournalEntry } from './journal.ts';

/** Records a migration as applied without its being run. */
export function markSql({ relation }: Journal, entry: JournalEntry, reason: string | null): SqlText {
  const sql = `insert into ${relation} as journal
  ("name", "checksum", "state", "direction", "applied_at", "duration_ms", "applied_by", "tool_version", "statements_done", "reason")
values ($1, $2, 'marked', 'up', now(), 0, session_user, $3, 0, $4)
on conflict ("name") do update set "checksum" = excluded."checksum", "state" = excluded."state",
  "direction" = excluded."direction", "applied_at" = excluded."applied_at", "applied_by" = excluded."applied_by",
  "tool_version" = excluded."tool_version", "statements_done" = excluded."statements_done", "reason" = excluded."reason";`;
  return { sql, params: [entry.name, entry.checksum, entry.toolVersion, reason] };
}

/** Records the file of an applied migration as it is now. */
export function repairSql(
  { relation }: Journal,
  { name, checksum, toolVersion }: JournalEntry,
  reason: string,
): SqlText {
  const sql = `update ${relation} set "checksum" = $2, "tool_version" = $3, "reason" = $4 where "name" = $1;`;
  return { sql, params: [name, checksum, toolVersion, reason] };
}
