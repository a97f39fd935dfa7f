import { pendingReader } from '../pending-reader.ts';

export const policyReader = pendingReader('policy');
