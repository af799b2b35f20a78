// Adds a document to the record: writes its one file, or says why not and changes nothing.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { documentId, idProblem } from './document-id.mjs';
import { documentSkeleton } from './document-skeleton.mjs';
import { factProblems } from './given-facts.mjs';
import { documentFile, documentIds, recordedPages, samePage } from './record-files.mjs';

/**
 * Writes one file under `root`; `today` is the day of entry.
 *
 * Gives `{ id, file, problems }`; where there are problems nothing was written.
 */
export async function addDocument(root, given, today) {
  const wrong = factProblems(given, today);
  if (wrong.length > 0) return { problems: wrong };
  const noId = idProblem(given);
  if (noId !== undefined) return { problems: [noId] };
  const id = documentId(given);
  const taken = await takenProblems(root, id, given.address);
  if (taken.length > 0) return { id, problems: taken };
  const file = documentFile(id);
  const at = path.join(root, file);
  await writeFile(at, await documentSkeleton({ ...given, id, recordedOn: today }, at), {
    flag: 'wx',
  });
  return { id, file, problems: [] };
}

/** Why the record cannot take a document of this id and address: it has it already. */
async function takenProblems(root, id, address) {
  const [ids, pages] = await Promise.all([documentIds(root), recordedPages(root)]);
  const known = pages.get(samePage(address));
  const problems = [];
  if (known !== undefined) {
    const remedy = 'Add what is missing to that file; one page is one document';
    problems.push(`--address "${address}": the page is in the record as ${known}. ${remedy}`);
  }
  if (ids.includes(id)) {
    const remedy = 'Say more in --subject, or open that file';
    problems.push(`the id ${id} is taken by ${documentFile(id)}. ${remedy}`);
  }
  return problems;
}
