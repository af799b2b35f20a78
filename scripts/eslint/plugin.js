// The repository's own lint rules, gathered under the prefix dprk.
import { colourHome } from './rules/colour-home.js';
import { fileNames } from './rules/file-names.js';
import { firstLineSentence } from './rules/first-line-sentence.js';
import { skipNamesIssue } from './rules/skip-names-issue.js';
import { templateFences } from './rules/template-fences.js';

export const dprk = {
  meta: { name: 'dprk' },
  rules: {
    'colour-home': colourHome,
    'file-names': fileNames,
    'first-line-sentence': firstLineSentence,
    'skip-names-issue': skipNamesIssue,
    'template-fences': templateFences,
  },
};
