import {html, nothing, type TemplateResult} from 'lit';
import {methodsWords} from '../describe/methods-words.js';
import {formats} from '../format/formats.js';
import type {Language} from '../format/messages.js';
import type {Taken} from './actions.js';
import {learned, type Dictionaries} from './languages.js';

const dictionaries: Dictionaries = {cy: () => import('../words/cy/methods.js')};

/** Languages whose texts are here, or do not come. */
const learnt = new Set<Language>(['en']);

/** How the numbers of a figure are worked out, for the help with it; nothing until its texts are here, which it asks for. */
export function methodsList({host, view}: Taken): TemplateResult | typeof nothing {
  const {language} = view;
  if (!learnt.has(language)) {
    void learned(language, dictionaries)
      .catch(() => undefined)
      .then(() => {
        learnt.add(language);
        host.requestUpdate();
      });
    return nothing;
  }
  const methods = methodsWords(host.localName, view);
  if (!methods.length) return nothing;
  const {say} = formats(language);
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
