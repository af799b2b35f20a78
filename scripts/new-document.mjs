// Begins a new document of the record: one file with hints for what to fill in, and what to do next.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { addDocument } from './new-document/add-document.mjs';
import { askedFacts } from './new-document/asked-facts.mjs';
import { FACTS } from './new-document/given-facts.mjs';

const USAGE = `npm run new-document -- --address https://… --publisher "KBS World" --published 2025-04-30 \\
    --subject nis-briefing --language en [--title "…"] [--read-as original] [--outlet kbs] [--archive https://…]
Without flags it asks. docs/entering-claims.md says what comes next.`;

function refuse(problems) {
  for (const problem of problems) console.error(`new-document: ${problem}.`);
  console.error(`Nothing was written.\n\n${USAGE}`);
  process.exitCode = 1;
}

function givenFacts() {
  const options = Object.fromEntries(FACTS.map(({ name }) => [name, { type: 'string' }]));
  return parseArgs({ options: { ...options, help: { type: 'boolean' } } }).values;
}

function nextSteps({ id, file }) {
  return `Written: ${file}

Next
  1. Open the file beside the page and answer each TO FILL (docs/entering-claims.md).
  2. npm run check: it names what is still missing, by document, claim and field.
  3. git add ${file} && git commit -m "data: add ${id} (n)"`;
}

async function main() {
  const { help, ...given } = givenFacts();
  if (help) return console.log(USAGE);
  const today = new Date().toISOString().slice(0, 10);
  const isComplete = FACTS.every(({ name, needed }) => !needed || given[name] !== undefined);
  const mayAsk = process.stdin.isTTY && process.stdout.isTTY && !isComplete;
  const facts = mayAsk
    ? await askedFacts(given, today, { input: process.stdin, output: process.stdout })
    : given;
  const added = await addDocument(path.resolve(import.meta.dirname, '..'), facts, today);
  if (added.problems.length > 0) return refuse(added.problems);
  console.log(nextSteps(added));
}

try {
  await main();
} catch (error) {
  if (!error.code?.startsWith('ERR_PARSE_ARGS')) throw error;
  refuse([error.message.split('. ')[0]]);
}
