// Reads what a figure that stands in the page says of its data.
import type { DataState } from './app-door.js';

/** The element's own figure, told from those of a story that stands in it because its tag was left self-closing. */
export const ownFigure = ':scope > :is(figure.dprk-figure, figure:first-child)';

/** The state of the data, as the figure's own attributes have it. **Absent:** fields it does not have. */
export function dataOfFigure(figure: Element | null): Partial<DataState> {
  const day = figure?.getAttribute('data-day');
  const digest = figure?.getAttribute('data-digest');
  return { ...(day && isDay(day) && { dataDay: day }), ...(digest && { digest }) };
}

function isDay(text: string): text is DataState['dataDay'] {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}
