import { pendingReader } from '../pending-reader.ts';

export const domainReader = pendingReader('domain');
