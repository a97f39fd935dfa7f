import { dollarQuote, quoteLiteral } from '../../sql/index.ts';

/**
 * Makes a table of its own of a partition. Keys and indexes that it only has because the partitioned table has them go,
 * whatever their names; checks and what was made for it alone stay.
 *
 * @param table quoted name of the partitioned table
 * @param partition quoted
 * @see https://www.postgresql.org/docs/current/ddl-partitioning.html
 */
export function detachSql(table: string, partition: string): string {
  const name = quoteLiteral(partition);
  return `do ${dollarQuote(`
declare
  inherited constant text[] := array(
    select format('alter table %s drop constraint %I', ${name}, c.conname)
    from pg_constraint c join pg_constraint parent on parent.oid = c.conparentid
    where c.conrelid = ${name}::regclass and parent.conrelid <> c.conrelid
    union all
    select format('drop index %s', i.inhrelid::regclass)
    from pg_inherits i join pg_index x on x.indexrelid = i.inhrelid
    where x.indrelid = ${name}::regclass and not exists (select from pg_constraint where conindid = i.inhrelid and conrelid = x.indrelid)
  );
  step text;
begin
  alter table ${table} detach partition ${partition};
  foreach step in array inherited loop
    execute step;
  end loop;
end
`)};`;
}
