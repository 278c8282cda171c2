import {html, nothing, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {MeasuresView} from '../view/scorecard.js';

/** What the marks of a scorecard's bars and lines mean, for those that it draws. */
export function scorecardKey({
  items,
  organisation,
  language,
}: MeasuresView): TemplateResult | typeof nothing {
  const {say} = formats(language);
  const has = (test: (item: (typeof items)[number]) => unknown) => items.some(test);
  const bars = has((item) => item.reached !== undefined);
  const strips = has((item) => item.compared?.quartiles && !item.target);
  const range = has((item) => item.reached !== undefined && item.target?.to !== undefined);
  const pictures = [
    bars &&
      (range
        ? say`Thick black mark: target (for a range, the end at which it is judged; hatched to the other end).`
        : say`Thick black mark: target.`),
    bars && has((item) => item.earlier && item.target) && say`Circle: earlier value.`,
    bars &&
      has((item) => item.target && item.compared) &&
      say`Thin black mark and grey box: those compared with.`,
    has((item) => item.stated?.interval) && say`Thin line with ends: confidence interval.`,
    strips &&
      say`Grey box: the middle half. Black line: the middle one. Orange diamond: ${organisation.name}. Nine in ten lie on the line; beyond the arrow are the rest, up to the value printed at its end.`,
  ].filter(Boolean);
  const lines = has((item) => item.trend);
  if (!pictures.length && !lines) return nothing;
  return html`<p class="key small">
    <span class="picture">${pictures.join(' ')}</span>
    ${lines ? html`<span class="trend">${say`Lines over time start at zero.`}</span>` : nothing}
  </p>`;
}
