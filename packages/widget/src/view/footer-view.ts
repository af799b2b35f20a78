// What stands under every view: the state of the data, the rule with its version, and how to read it all.
import { html, type TemplateResult } from 'lit';
import { pickerView } from './picker-view.js';
import type { Shown } from './shown.js';

/** The footer, with the guide and the choice of rule behind a fold. */
export function footerView(shown: Shown): TemplateResult {
  const { words, report } = shown;
  const { rule, ruleVersion: version } = report;
  return html`<div class="footer" part="footer">
    ${methodView(shown)}
    <p class="small">
      ${words.text('footer.data', { day: words.day(report.dataDay) })} ·
      ${words.text('footer.rule', { rule: words.text(`rule.${rule}`), version })} ·
      ${words.text('footer.digest', { digest: report.digest })} · ${words.text('footer.licence')}
    </p>
  </div>`;
}

function methodView(shown: Shown): TemplateResult {
  const { words, report, rules, countBys, act } = shown;
  const { voicesForFloor, voicesForTick, freshDaysLosses, freshDaysDeployment } = report.parameters;
  const percent = words.text('unit.percent', {
    figure: words.number(report.parameters.dependencePercent),
  });
  return html`<details class="fold method" part="method">
    <summary>${words.text('heading.guide')}</summary>
    <div class="fields">
      ${pickerView(
        words.text('pick.rule'),
        rules.map((value) => ({ value, text: words.text(`rule.${value}`) })),
        report.rule,
        (value) =>
          rules.filter((one) => one === value).forEach((rule) => act({ kind: 'rule', rule })),
      )}
      ${pickerView(
        words.text('pick.count-by'),
        countBys.map((value) => ({ value, text: words.text(`pick.${value}`) })),
        report.countBy,
        (value) =>
          countBys
            .filter((one) => one === value)
            .forEach((countBy) => act({ kind: 'count-by', countBy })),
      )}
    </div>
    <ul class="guide">
      <li>${words.text(`rule-about.${report.rule}`)}</li>
      <li>${words.text('guide.span')}</li>
      <li>${words.text('guide.voice')}</li>
      <li>
        ${words.text('guide.fresh', { losses: freshDaysLosses, deployment: freshDaysDeployment })}
      </li>
      <li>${words.text('guide.words')}</li>
      <li>
        ${words.text('method.parameters', { floor: voicesForFloor, tick: voicesForTick, percent })}
        ${words.text('method.redo')}
      </li>
    </ul>
  </details>`;
}
