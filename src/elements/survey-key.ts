import {html, nothing, svg, type TemplateResult} from 'lit';
import {agreementIs, secondAgrees} from '../describe/agreement-words.js';
import {groupMark} from '../draw/group-mark.js';
import {capital} from '../format/capital.js';
import type {SurveyView} from '../view/survey.js';
import {illustrativeTag} from './illustrative-tag.js';

/**
 * Which mark is which group, and which end of averages is agreement; or which shade is which answer. With a tag over it when
 * the figures are made up.
 */
export function surveyKey(view: SurveyView): TemplateResult {
  const {form, groups, scale, illustrative} = view;
  const tag = illustrativeTag(illustrative, view.language);
  if (form === 'answers') {
    const options = scale?.options ?? [];
    const middle = options.findIndex(({value}) => value === scale?.midpoint);
    const turned = scale?.agreement === 'high';
    const ordered = turned ? [...options].reverse() : options;
    const at = turned ? options.length - 1 - middle : middle;
    const split = middle < 0 ? ordered.length / 2 : at;
    return html`${tag}
      <ul class="survey-key">
        ${ordered.map(({label}, i) => {
          const away =
            i < split ? Math.ceil(split) - 1 - i : i - Math.floor(split) - (middle < 0 ? 0 : 1);
          const look =
            middle >= 0 && i === at
              ? 'answer-neither'
              : `answer-${i < split ? 'agree' : 'against'}-${Math.min(away, 1)}`;
          return html`<li>
            <svg width="26" height="16" aria-hidden="true">
              <rect class=${look} x="1" y="1" width="24" height="14"></rect></svg
            >${label}
          </li>`;
        })}
      </ul>`;
  }
  return html`${tag}
    <ul class="survey-key">
      ${groups.map(({name, respondents}, i) => {
        const count = commonBase(view, i) ?? respondents;
        const mark =
          form === 'means'
            ? groupMark(i, 10, 10)
            : svg`<rect class=${i ? 'group-bar' : 'main'} x="1" y="3" width="18" height="13"></rect>`;
        return html`<li>
          <svg width="20" height="20" aria-hidden="true">${mark}</svg
          >${name}${count === undefined ? '' : ` (${count})`}
        </li>`;
      })}
      ${form === 'means' && scale ? html`<li class="ends">${endWords(view)}</li>` : nothing}
    </ul>`;
}

/** How many of a group answered, where as many answered to every item. */
function commonBase({items}: SurveyView, group: number): number | undefined {
  const bases = new Set(items.map(({answers}) => answers[group]?.base));
  return bases.size === 1 ? [...bases][0] : undefined;
}

/** "Lower is more agreement; + means that VCSEs agree less". */
function endWords(view: SurveyView): string {
  const {groups, items} = view;
  const second = items.some(({gap}) => gap !== undefined) ? groups[1]?.name : undefined;
  return `${capital(agreementIs(view))}${second ? `; ${secondAgrees(view, second)}` : ''}`;
}
