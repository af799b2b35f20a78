// What is said above a figure whose data is of a time that is over.
import { html, type TemplateResult } from 'lit';
import type { DataState } from './app-door.js';
import type { Still } from './still/still.js';

/** **Units:** milliseconds: 90 days. */
const lastingMs = 90 * 86_400_000;

/**
 * The line, in the language of a still figure. **Absent:** undefined where no more than 90 days have gone by since the
 * day of the data, or the day is not known.
 */
export function archivedLine(
  data: Partial<DataState> | undefined,
  still: Still | undefined,
): TemplateResult | undefined {
  const isOld = data?.dataDay !== undefined && Date.now() - Date.parse(data.dataDay) > lastingMs;
  return isOld && still
    ? html`<p class="archived" lang="${still.language}">${still.archived}</p>`
    : undefined;
}
