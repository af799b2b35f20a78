// The shape of a bad sample: where the file would stand, what it holds, what must be said of it.

export interface Sample {
  readonly fence: string;
  /** The virtual path; nothing is written there. */
  readonly at: string;
  /** Put after a proper first line. */
  readonly code: string;
  readonly rule: string;
  readonly says: string;
}

/** A piece of code that must be refused by `rule`, saying `says`. */
export const bite = (rule: string, at: string, code: string, says: string): Sample => ({
  fence: `${code.replace(/\s+/g, ' ')} in ${at.replace(/^packages\//, '')}`,
  at,
  code,
  rule,
  says,
});

export const MODEL = 'packages/core/src/model/sample.ts';
export const WORDS = 'packages/widget/src/words/sample.ts';
export const SCENE = 'packages/widget/src/scene/sample.ts';
export const VIEW = 'packages/widget/src/view/sample-view.ts';
export const ELEMENT = 'packages/widget/src/deployment-tracker.ts';
export const STYLES = 'packages/widget/src/deployment-tracker.styles.ts';
export const TEST = 'packages/core/src/model/sample.test.ts';
export const PAGE_TEST = 'apps/demo/e2e/sample.test.ts';
