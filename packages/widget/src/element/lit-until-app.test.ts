// Tests what the script-tag file writes of a template before Lit is there.
import { nothing } from 'lit';
import { expect, test } from 'vitest';
import { html, textOf } from './lit-until-app.js';

test('templates within templates are written with their values, and without what is undefined', () => {
  const line = html`<p class="archived" lang="${'ko'}">${'한'}</p>`;
  expect(textOf(html`<div class="root ${'waits'}">${line}${undefined}</div>`)).toBe(
    '<div class="root waits"><p class="archived" lang="ko">한</p></div>',
  );
});

test('no value becomes markup', () => {
  const text = textOf(html`<p lang="${'"><img src=x>'}">${'<b>&amp;'}</p>`);
  expect(text).toBe('<p lang="&#34;>&#60;img src=x>">&#60;b>&#38;amp;</p>');
});

test('what only Lit can draw is another text than what stands, so that it is drawn', () => {
  const still = (): unknown => html`<div><p>still</p></div>`;
  const app = html`<button @click="${() => undefined}">${[html`<p>still</p>`]}${nothing}</button>`;
  expect(textOf(still())).toBe(textOf(still()));
  expect(textOf(app)).not.toBe(textOf(still()));
});
