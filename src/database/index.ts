export type * from './connection.ts';
export { extensionsIn, isEmbeddable } from './embedded-extensions.ts';
export { openDriver } from './open-driver.ts';
export { isConnectionLost, sqlStateOf } from './statement-failure.ts';
export { prepareEmbedded } from './prepare-embedded.ts';
export type { EmbeddedDriver } from './embedded-driver.ts';
export type { Preparation } from './prepare-embedded.ts';
