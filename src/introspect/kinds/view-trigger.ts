import { pendingReader } from '../pending-reader.ts';

export const viewTriggerReader = pendingReader('viewTrigger');
