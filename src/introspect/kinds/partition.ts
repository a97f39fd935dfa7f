import { pendingReader } from '../pending-reader.ts';

export const partitionReader = pendingReader('partition');
