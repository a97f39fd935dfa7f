export { decodeSnapshot } from './decode-snapshot.ts';
export { encodeSnapshot } from './encode-snapshot.ts';
export type { Snapshot } from './snapshot.ts';
