// What stands under every view: the state of the data, the rule with its version, and how to read it all.
import { html, type TemplateResult } from 'lit';
import { reachNotice } from './reach-notice.js';
import { isDeep, type Shown } from './shown.js';

/** The footer, with the guide and the choice of rule behind a fold; they come when a reader asks for them. */
export function footerView(shown: Shown): TemplateResult {
  const { words, report, act } = shown;
  const { rule, ruleVersion: version } = report;
  return html`<div class="footer" part="footer">
    <details class="fold method" part="method">
      <summary @click=${() => act({ kind: 'guide' })}>${words.text('heading.guide')}</summary>
      ${isDeep(shown) ? shown.deep.methodView(shown) : reachNotice(shown)}
    </details>
    <p class="small">
      ${words.text('footer.data', { day: words.day(report.dataDay) })} ·
      ${words.text('footer.rule', { rule: words.text(`rule.${rule}`), version })} ·
      ${words.text('footer.digest', { digest: report.digest })} · ${words.text('footer.licence')}
    </p>
  </div>`;
}
