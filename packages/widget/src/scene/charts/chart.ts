// What every chart is: a question, a default size, and a function from a report to a scene.
import type { ClaimId, HeadlineId, IndicatorId, Report } from '@dprk-deployment-tracker/core';
import type { MessageId } from '../../words/message.js';
import type { Words } from '../../words/words.js';
import type { Size } from '../frame.js';
import type { ChartId, Scene } from '../scene.js';

/** What a chart is to speak of. A chart takes what it knows and passes over the rest. */
export interface Focus {
  /** **Absent:** `sent`. */
  readonly headline?: HeadlineId;
  /** **Absent:** the first indicator of the report. */
  readonly indicator?: IndicatorId;
  /** Which of the indicator's results. **Absent:** its first. */
  readonly part?: string;
  /** Which forecast, by its claim. **Absent:** those about one count, side by side. */
  readonly forecast?: ClaimId;
  /** Which change in print. **Absent:** the one that most pages repeat. */
  readonly relay?: string;
  /** Claims that keep marks of their own even in a picture so full that marks are merged. */
  readonly claims?: readonly ClaimId[];
}

/** Makes a picture of a report. Pure: the same input gives the same scene, anywhere. */
export type SceneFunction = (report: Report, size: Size, words: Words, focus?: Focus) => Scene;

/** One chart of the catalogue. */
export interface Chart {
  readonly id: ChartId;
  /** The question it answers, as a message. */
  readonly question: MessageId;
  readonly scene: SceneFunction;
  /** The size it has where no width is known. The height is the chart's own, so that none is given. */
  readonly defaultSize: Size;
  /** The fields of `Focus` it heeds. */
  readonly takes: readonly (keyof Focus)[];
}
