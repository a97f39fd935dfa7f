import { pendingReader } from '../pending-reader.ts';

export const extensionReader = pendingReader('extension');
