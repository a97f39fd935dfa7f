export { testDatabase } from './test-database.ts';
export type { TestDatabase, TestDatabaseOptions } from './test-database.ts';
export { testMigration } from './test-migration.ts';
export type { MigrationTest, MigrationTestResult, TableRows } from './test-migration.ts';
