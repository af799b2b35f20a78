// What the card of one event says: what kind of event it is, and on which pages it stands.
import type { RecordedEvent } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';
import { fact } from './card-frame.js';
import { mentionsView } from './mentions-view.js';
import type { Shown } from './shown.js';

/** The event with its pages. */
export function eventCardBody(event: RecordedEvent, shown: Shown): TemplateResult {
  const { words } = shown;
  return html`<dl class="facts">
      ${fact(words.text('card.kind-of-event'), words.text(`event-kind.${event.kind}`))}
      ${fact(words.text('card.note'), event.note)}
      ${fact(words.text('card.id'), html`<code>${event.id}</code>`)}
    </dl>
    ${mentionsView(event, shown)}`;
}
