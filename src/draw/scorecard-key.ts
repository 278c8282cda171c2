import {html, nothing, type TemplateResult} from 'lit';
import type {MeasuresView} from '../view/scorecard.js';

/** What the marks of a scorecard's bars and lines mean, for those that it draws. */
export function scorecardKey({items, organisation}: MeasuresView): TemplateResult | typeof nothing {
  const has = (test: (item: (typeof items)[number]) => unknown) => items.some(test);
  const bars = has((item) => item.reached !== undefined);
  const strips = has((item) => item.compared?.quartiles && !item.target);
  const range = has((item) => item.reached !== undefined && item.target?.to !== undefined);
  const pictures = [
    bars &&
      `Thick black mark: target${range ? ' (for a range, the end at which it is judged; hatched to the other end)' : ''}.`,
    bars && has((item) => item.earlier && item.target) && 'Circle: earlier value.',
    bars &&
      has((item) => item.target && item.compared) &&
      'Thin black mark and grey box: those compared with.',
    has((item) => item.stated?.interval) && 'Thin line with ends: confidence interval.',
    strips &&
      `Grey box: the middle half. Black line: the middle one. Orange diamond: ${organisation.name}. Nine in ten lie on the line; beyond the arrow are the rest, up to the value printed at its end.`,
  ].filter(Boolean);
  const lines = has((item) => item.trend);
  if (!pictures.length && !lines) return nothing;
  return html`<p class="key small">
    <span class="picture">${pictures.join(' ')}</span>
    ${lines ? html`<span class="trend">Lines over time start at zero.</span>` : nothing}
  </p>`;
}
