// Every chart of the catalogue in every state, as SVG text: light and dark, at three widths.
import {
  headlineIds,
  relays,
  report,
  type Relay,
  type Report,
} from '@dprk-deployment-tracker/core';
import {
  catalogue,
  escapeText,
  svgText,
  type Chart,
  type Focus,
} from '@dprk-deployment-tracker/widget/scene';
import { en, wordsFor } from '@dprk-deployment-tracker/widget/static';
import { galleryCases, type GalleryCase } from './gallery-cases.js';

/** **Units:** CSS pixels. */
const widths = [320, 720, 1100];
const english = wordsFor(en);
const themes = ['light', 'dark'] as const;

/** The page with `<!-- gallery -->` replaced by all pictures. */
export function chartGallery(html: string): string {
  return html.replace('<!-- gallery -->', () => catalogue.map(chartSection).join('\n'));
}

function chartSection(chart: Chart): string {
  const cases = galleryCases.flatMap((one) => caseSections(chart, one));
  return `<section class="chart"><h2>${escapeText(chart.id)}</h2>${cases.join('\n')}</section>`;
}

function caseSections(chart: Chart, { name, ledger, isOwn }: GalleryCase): readonly string[] {
  const answer = report(ledger);
  const wanted = isOwn ? everyFocus(chart, answer) : [{ headline: 'killed-or-wounded' } as const];
  return wanted.map((focus) => {
    const title = [name, ...Object.values(focus)].join(', ');
    const rows = themes.map((theme) => {
      const pictures = widths.map((width) =>
        svgText(chart.scene(answer, { width }, english, focus), { theme }),
      );
      const label = escapeText(`${chart.id}: ${title}, ${theme}`);
      return `<div class="row ${theme}" role="group" tabindex="0" aria-label="${label}">${pictures.join('')}</div>`;
    });
    return `<div class="case"><h3>${escapeText(title)}</h3>${rows.join('')}</div>`;
  });
}

/** Everything a chart can be asked to speak of. */
function everyFocus(
  { takes }: Chart,
  { indicators, forecasts, mutations, knownOn }: Report,
): readonly Focus[] {
  if (takes.includes('headline')) return headlineIds.map((headline) => ({ headline }));
  if (takes.includes('forecast')) {
    return [{}, ...forecasts.map(({ claim }) => ({ forecast: claim.id }))];
  }
  if (takes.includes('relay')) {
    return mostRepeated(relays(mutations, knownOn)).map(({ id }) => ({ relay: id }));
  }
  if (!takes.includes('indicator')) return [{}];
  return indicators.flatMap((indicator) => {
    const parts = 'parts' in indicator ? indicator.parts.map(({ part }) => ({ part })) : [{}];
    return parts.map((part) => ({ indicator: indicator.id, ...part }));
  });
}

/** A dozen of some hundreds, those that most pages repeat. */
function mostRepeated(all: readonly Relay[]): readonly Relay[] {
  return [...all].sort((a, b) => b.repeats.length - a.repeats.length).slice(0, 12);
}
