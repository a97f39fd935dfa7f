import type { EntityDescriptor } from '../../mapping/index.ts';

/** Everything a scan depended on. When all of it is as it was, the descriptors are too. */
export interface ScanInputs {
  /** Files the patterns matched, and settings that change what is found. */
  readonly request: string;
  /** Each file that was read, with the hash of its text; an empty hash for one that was missing. */
  readonly files: readonly (readonly [file: string, hash: string])[];
  /** Each specifier that was resolved, from where, and to what; an empty text for nothing. */
  readonly links: readonly (readonly [specifier: string, from: string, file: string])[];
}

/** The last scan that found no problem. */
export interface ScanResult {
  readonly inputs: ScanInputs;
  /** Parsed only when the inputs are still the same. */
  descriptors(): readonly EntityDescriptor[];
}
