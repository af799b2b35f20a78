// Writes the record from the document files before core's tests run, and again before a watched run repeats them.
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { writeRecordModule } from '../scripts/record-module.mjs';
import { faultText } from '../src/model/fault.js';

const data = fileURLToPath(new URL('../src/data', import.meta.url));

/** What Vitest calls once before all tests. **Throws** where a file is no document. */
export default async function setup(project: TestProject): Promise<void> {
  await writeRecord();
  project.onTestsRerun(writeRecord);
}

async function writeRecord(): Promise<void> {
  const faults = await writeRecordModule(data);
  if (faults.length > 0) throw new TypeError(`documents: ${faults.map(faultText).join('\n')}`);
}
