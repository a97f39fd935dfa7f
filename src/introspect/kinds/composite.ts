import { pendingReader } from '../pending-reader.ts';

export const compositeReader = pendingReader('composite');
