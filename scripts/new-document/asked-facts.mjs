// Asks a person for the facts that no flag gave, one question each, until the answer keeps its rule.
import { createInterface } from 'node:readline/promises';
import { FACTS } from './given-facts.mjs';

/** The facts with the answers added; an empty answer leaves out a fact that may be left out. */
export async function askedFacts(given, today, { input, output }) {
  const questions = createInterface({ input, output });
  const facts = { ...given };
  try {
    for (const fact of FACTS.filter(({ name }) => given[name] === undefined)) {
      const answer = await ask(questions, fact, today, output);
      if (answer !== '') facts[fact.name] = answer;
    }
  } finally {
    questions.close();
  }
  return facts;
}

async function ask(questions, { question, example, needed, problem }, today, output) {
  for (;;) {
    const answer = (await questions.question(`${question} (${example}): `)).trim();
    if (answer === '' && !needed) return '';
    const wrong = problem(answer, today);
    if (wrong === undefined) return answer;
    output.write(`  ${wrong}.\n`);
  }
}
