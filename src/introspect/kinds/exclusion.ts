import { pendingReader } from '../pending-reader.ts';

export const exclusionReader = pendingReader('exclusion');
