import { pendingReader } from '../pending-reader.ts';

export const sequenceReader = pendingReader('sequence');
