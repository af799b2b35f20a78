#!/usr/bin/env node
// The program as a process: it has the words that were typed, and ends as it ended.
import process from 'node:process';
import { runProgram } from './program.js';
import { endWithReader } from './writing/streams.js';

endWithReader();
process.exitCode = await runProgram(process.argv.slice(2));
