import { pendingReader } from '../pending-reader.ts';

export const routineReader = pendingReader('routine');
