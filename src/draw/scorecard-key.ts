import {html, nothing, type TemplateResult} from 'lit';
import type {MeasuresView} from '../view/scorecard.js';

/** What the marks of a scorecard's bars and lines mean, for those that it draws. */
export function scorecardKey({items, organisation}: MeasuresView): TemplateResult | typeof nothing {
  const has = (test: (item: (typeof items)[number]) => unknown) => items.some(test);
  const bars = has((item) => item.reached !== undefined);
  const strips = has((item) => item.compared?.quartiles && !item.target);
  const range = has((item) => item.reached !== undefined && item.target?.to !== undefined);
  const words = [
    bars &&
      `Thick black mark: target${range ? ' (for a range, the end at which it is judged; hatched to the other end)' : ''}.`,
    bars && has((item) => item.earlier && item.target) && 'Circle: earlier value.',
    bars &&
      has((item) => item.target && item.compared) &&
      'Thin black mark and grey box: those compared with.',
    has((item) => item.stated?.interval) && 'Thin line with ends: confidence interval.',
    strips &&
      `Grey box: the middle half. Black line: the middle one. Orange diamond: ${organisation.name}. Nine in ten lie on the line; beyond the arrow are the rest, up to the value printed at its end.`,
    has((item) => item.trend) && 'Lines over time start at zero.',
  ].filter(Boolean);
  return words.length ? html`<p class="key small">${words.join(' ')}</p>` : nothing;
}
