import { pendingReader } from '../pending-reader.ts';

export const viewReader = pendingReader('view');
