export type * from './connection.ts';
export { openDriver } from './open-driver.ts';
export { sqlExcerpt } from './sql-excerpt.ts';
export { sqlStateOf } from './statement-failure.ts';
