/**
 * `fillfactor`, `autovacuum_enabled`, `toast.autovacuum_enabled` ... → value.
 *
 * @see https://www.postgresql.org/docs/current/sql-createtable.html "Storage Parameters"
 */
export type StorageParameters = Readonly<Record<string, string | number | boolean>>;
