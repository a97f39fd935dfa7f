import { pendingReader } from '../pending-reader.ts';

export const rangeReader = pendingReader('range');
