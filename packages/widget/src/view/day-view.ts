// The replay: a slider over the days, so that the record can be read as known on any of them.
import {
  calendarDay,
  dayNumber,
  dayOfNumber,
  type CalendarDay,
} from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import type { Shown } from './shown.js';

/** The slider, with a step to the day before and after on which something became known, and one to the newest. */
export function dayView(shown: Shown): TemplateResult {
  const { days, report, words } = shown;
  const newest = report.dataDay;
  const first = days[0] ?? newest;
  const shownDay = report.knownOn < first ? first : report.knownOn;
  const earlier = days.filter((day) => day < report.knownOn).at(-1);
  const later = days.find((day) => day > report.knownOn);
  const isNewest = report.knownOn === newest;
  return html`<div class="replay" part="replay">
    <label class="field">
      <span class="field-name">${words.text('pick.day')}</span>
      <output class="replay-day">${words.day(report.knownOn)}</output>
      <input
        type="range"
        class="slider"
        part="slider"
        min=${dayNumber(first)}
        max=${dayNumber(newest)}
        .value=${String(dayNumber(shownDay))}
        aria-valuetext=${words.day(report.knownOn)}
        @input=${(event: Event) => turnTo(event, shown)}
      />
    </label>
    <span class="steps">
      ${step('pick.earlier', earlier, shown)} ${step('pick.later', later, shown)}
      ${step('pick.newest', isNewest ? undefined : newest, shown)}
    </span>
  </div>`;
}

function step(
  id: 'pick.earlier' | 'pick.later' | 'pick.newest',
  day: CalendarDay | undefined,
  { words, report, act }: Shown,
): TemplateResult {
  const onDay = day === report.dataDay ? undefined : day;
  return html`<button
    type="button"
    class="button"
    part="button"
    ?disabled=${day === undefined}
    @click=${() => act({ kind: 'known-on', day: onDay })}
  >
    ${words.text(id)}
  </button>`;
}

function turnTo(event: Event, { report, act }: Shown): void {
  const day = dayOfNumber(Number((event.target as HTMLInputElement).value));
  act({ kind: 'known-on', day: day >= report.dataDay ? undefined : calendarDay(day) });
}
