import { pendingReader } from '../pending-reader.ts';

export const triggerReader = pendingReader('trigger');
