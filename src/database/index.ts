export type * from './connection.ts';
export { openDriver } from './open-driver.ts';
export { sqlStateOf } from './statement-failure.ts';
