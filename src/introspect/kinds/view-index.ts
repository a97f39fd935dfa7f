import { pendingReader } from '../pending-reader.ts';

export const viewIndexReader = pendingReader('viewIndex');
