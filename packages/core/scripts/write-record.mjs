// Finds the documents and writes the record's module, before build, types, tests and watching; faults end it with their lines.
import path from 'node:path';
import process from 'node:process';
import { writeRecordModule } from './record-module.mjs';

const faults = await writeRecordModule(path.resolve(import.meta.dirname, '../src/data'));
for (const { code, document, field, problem, remedy } of faults) {
  console.error(`${code} at ${document} › ${field}: ${problem}. ${remedy}`);
}
if (faults.length > 0) process.exitCode = 1;
