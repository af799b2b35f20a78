// What stands above a figure while the reader explores: the bar of questions, and the day and the rule behind one button.
import { html, type TemplateResult } from 'lit';
import type { CalendarDay } from '@dprk-deployment-tracker/core';
import type { Block } from '../figure/block.js';
import type { QuestionId, ReaderState } from '../figure/question.js';
import type { AppWords } from './app-words.js';
import { ruleIds } from './reader-act.js';

/** The fold that holds the day and the rule. */
export const settingsFold = 'settings';

/** The field of the slider through the days. */
export const dayField = 'known-on';

/** The act of the slider at a value; at its end the day is the newest of the record. */
export function dayAct(value: string, days: readonly CalendarDay[]): string {
  const at = Number(value);
  return at >= days.length - 1 ? 'known-on' : `known-on ${days[at] ?? ''}`;
}

/** The bar of questions: one tab stop, and `panel` is what each of them fills. */
export function questionBar(
  offered: readonly QuestionId[],
  current: QuestionId,
  words: AppWords,
): TemplateResult {
  // prettier-ignore
  return html`<div class="questions" part="questions" role="tablist" aria-label="${words.questions}">${offered.map((id) => html`<button type="button" class="question" part="question" role="tab" id="dprk-tab-${id}" data-act="question ${id}" aria-selected="${String(id === current)}" aria-controls="dprk-panel" tabindex="${id === current ? 0 : -1}">${words.question[id]}</button>`)}</div>`;
}

/** The day as of which the record is shown, and how sides are counted together. */
export function settingsBlock(
  state: ReaderState,
  days: readonly CalendarDay[],
  words: AppWords,
): Block {
  const isOpen = state.open.includes(settingsFold);
  const at = state.knownOn === undefined ? days.length - 1 : days.indexOf(state.knownOn);
  const value = at < 0 ? days.filter((day) => day <= (state.knownOn ?? '')).length - 1 : at;
  const blocks: readonly Block[] = [
    {
      kind: 'field',
      id: dayField,
      name: words.asKnownOn,
      control: {
        kind: 'range',
        min: 0,
        max: days.length - 1,
        value: Math.max(value, 0),
        shown: words.day(state.knownOn ?? days.at(-1) ?? ''),
      },
    },
    { kind: 'links', items: [{ text: words.newest, act: 'known-on' }] },
    {
      kind: 'choice',
      name: words.rule,
      options: ruleIds.map((rule) => ({
        act: `rule ${rule}`,
        text: words.ruleNames[rule] ?? rule,
        isChosen: rule === state.rule,
      })),
    },
  ];
  return { kind: 'fold', id: settingsFold, text: words.settings, isOpen, blocks };
}
