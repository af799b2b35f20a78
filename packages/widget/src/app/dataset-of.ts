// What a page can tell programs of the data behind its figure: a schema.org Dataset, its parts the newest claims.
import { webAddress } from '@dprk-deployment-tracker/core';
import type { DatasetInputs } from '../save/put-dataset.js';
import type { Shown } from './made-file.js';

const licences: Readonly<Record<string, string>> = {
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
};

/** The dataset of what is shown: the newest figure of every side for every count, as known on the day. */
export function datasetOf(
  { report, words }: Shown,
  { href }: Pick<Location, 'href'>,
): DatasetInputs {
  const { labels } = words.fixed;
  const sides = Object.values(report.headlines).flatMap(({ current }) => current.sides);
  const claims = [...new Set(sides.flatMap(({ claims: [newest] }) => newest ?? []))];
  const url = webAddress(href.replace(/#.*$/s, ''));
  const { licence } = report;
  return {
    claims,
    stamp: report,
    description: {
      name: labels.title,
      description: labels['dataset.about'],
      creator: { '@type': 'Organization', name: 'DPRK deployment tracker' },
      ...(licence !== undefined && { license: licences[licence] ?? licence }),
      ...(url !== undefined && { url }),
    },
  };
}
