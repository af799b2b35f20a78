// Every change of a headline that was looked at, with its reason for readers; newest last, and nothing is edited later.
import type { HeadlineChange } from '../model/headline-change.js';

/** The acknowledged changes of our own record, in the order they were made. */
export const headlineChanges: readonly HeadlineChange[] = [];
