// The types of record-module.mjs, for the tests that import it.
import type { Fault } from '../src/model/fault.js';

export function writeRecordModule(data: string): Promise<readonly Fault[]>;
