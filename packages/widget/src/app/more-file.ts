// Brings the file of more questions.
import type { AppHost } from '../element/app-door.js';
import type { MoreQuestions } from './more-questions.js';

/**
 * The file, as it is. The bundled build puts another function in place of this one, which hands the file what it has in
 * common with the app.
 */
export async function moreQuestions({ loadFile }: AppHost): Promise<MoreQuestions> {
  return (await loadFile('questions')).more as MoreQuestions;
}
