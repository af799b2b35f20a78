// Every change of a headline that was looked at, with its reason for readers: one file a data day, the newest last.
import type { HeadlineChange } from '../model/headline-change.js';
import { changes as on20261122 } from './headline-changes/2026-11-22.js';
import { changes as on20261126 } from './headline-changes/2026-11-26.js';

/** The acknowledged changes of our own record, in the order they were made; nothing in them is edited later. */
export const headlineChanges: readonly HeadlineChange[] = [...on20261122, ...on20261126];
