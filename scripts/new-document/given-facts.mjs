// The facts that a new document begins with: the flag that gives each, the question that asks for it, and its rule.
import {
  addressProblem,
  languageProblem,
  lineProblem,
  publishedProblem,
  readAsProblem,
  slugProblem,
} from './field-rules.mjs';

/** Every fact in the order of asking. Without `needed` it may be left out; what is not known is never guessed. */
export const FACTS = [
  {
    name: 'address',
    needed: true,
    question: 'Address of the page',
    example: 'https://…',
    problem: addressProblem,
  },
  {
    name: 'publisher',
    needed: true,
    question: 'Publisher, as the page names it',
    example: 'KBS World',
    problem: lineProblem,
  },
  {
    name: 'published',
    needed: true,
    question: 'Day of publication',
    example: '2025-04-30',
    problem: publishedProblem,
  },
  {
    name: 'subject',
    needed: true,
    question: 'Subject in a few words, for the name of the file',
    example: 'nis-briefing',
    problem: slugProblem,
  },
  {
    name: 'language',
    needed: true,
    question: 'Language of the page',
    example: 'en',
    problem: languageProblem,
  },
  {
    name: 'title',
    question: 'Title as printed; empty where you did not see it',
    example: '"North Korea…"',
    problem: lineProblem,
  },
  {
    name: 'read-as',
    question: 'How you read it: original, copy or excerpt',
    example: 'original',
    problem: readAsProblem,
  },
  {
    name: 'outlet',
    question: 'Short name of the outlet for the file; empty: made from the publisher',
    example: 'kbs',
    problem: slugProblem,
  },
  {
    name: 'archive',
    question: 'Address of an archived copy; empty where there is none',
    example: 'https://web.archive.org/…',
    problem: addressProblem,
  },
];

/** What is wrong with the facts as given: what is missing, and what breaks its rule. Empty where all is well. */
export function factProblems(given, today) {
  return FACTS.flatMap(({ name, needed, example, problem }) => {
    const text = given[name];
    if (text === undefined) {
      return needed ? [`--${name} is missing. Add it, such as --${name} ${example}`] : [];
    }
    const found = problem(text, today);
    return found === undefined ? [] : [`--${name} "${text}": ${found}`];
  });
}
