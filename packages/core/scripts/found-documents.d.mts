// The types of found-documents.mjs, for the tests that import it.
import type { DocumentEntry } from '../src/model/entry.js';
import type { Fault } from '../src/model/fault.js';

export function foundDocuments(folder: string): Promise<{
  readonly documents: readonly DocumentEntry[];
  readonly faults: readonly Fault[];
}>;
