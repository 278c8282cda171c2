import {html, nothing, svg, type TemplateResult} from 'lit';
import {feelingLook} from '../draw/feeling-look.js';
import {capital} from '../format/capital.js';
import {feelingWords} from '../format/feeling-words.js';
import {formats} from '../format/formats.js';
import type {InsightView} from '../view/insight.js';

/** Which look is which feeling, or which dot is clearly above or below; nothing where the drawing says it. */
export function insightKey(view: InsightView): TemplateResult {
  const {form, feelings, whole, language} = view;
  const {say} = formats(language);
  if (form === 'places' && whole?.share)
    return key([
      [
        svg`<circle class="share-clear" cx="13" cy="8" r="6"></circle>`,
        say`clearly above or below all comments`,
      ],
      [svg`<circle class="share-alike" cx="13" cy="8" r="6"></circle>`, say`no clear difference`],
    ]);
  if (form !== 'themes') return html`${nothing}`;
  return key(
    feelings.map((feeling) => [
      svg`<rect class=${feelingLook(feeling, feelings)} x="1" y="1" width="24" height="14"></rect>`,
      capital(feelingWords(feeling, language)),
    ]),
  );
}

function key(rows: readonly (readonly [mark: TemplateResult, words: string])[]): TemplateResult {
  return html`<ul class="insight-key">
    ${rows.map(([mark, words]) => html`<li><svg width="26" height="16" aria-hidden="true">${mark}</svg>${words}</li>`)}
  </ul>`;
}
