// How to read what is shown, and by which rule it is made.
import { html, type TemplateResult } from 'lit';
import { headlineChangesView } from './headline-changes-view.js';
import { pickerView } from './picker-view.js';
import type { Shown } from './shown.js';

/** The pickers of rule and count, the guide, and what changed in the headlines. */
export function methodView(shown: Shown): TemplateResult {
  const { words, report, rules, countBys, act } = shown;
  const { voicesForFloor, voicesForTick, freshDaysLosses, freshDaysDeployment } = report.parameters;
  const percent = words.text('unit.percent', {
    figure: words.number(report.parameters.dependencePercent),
  });
  return html`<div class="fields">
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
    ${headlineChangesView(shown)}`;
}
