import {html, nothing, type TemplateResult} from 'lit';
import {methodsWords} from '../describe/methods-words.js';
import {formats} from '../format/formats.js';
import type {FigureView} from '../view/figure.js';
import {learned} from './languages.js';

/**
 * How the numbers of a figure are worked out, for the help with it.
 *
 * @param tag - of the element that shows the figure
 */
export function methodsList(tag: string, view: FigureView): TemplateResult | typeof nothing {
  const methods = methodsWords(tag, view);
  if (!methods.length) return nothing;
  const {say} = formats(view.language);
  return html`<p><strong>${say`How the numbers are worked out`}</strong></p>
    <dl class="methods" part="methods">
      ${methods.map(
        ({name, formula, source}) =>
          html`<dt>${name}</dt>
            <dd>
              ${formula} ${source === undefined ? nothing : html`<span lang="en">${source}</span>.`}
            </dd>`,
      )}
    </dl>`;
}

/** Brings the list's texts in a language. */
export async function learnMethods(view: FigureView): Promise<void> {
  await learned(view.language, {cy: () => import('../words/cy/methods.js')});
}
