import {html, nothing, type TemplateResult} from 'lit';
import {formats} from '../format/formats.js';
import type {JourneysView} from '../view/journeys.js';
import {illustrativeTag} from './illustrative-tag.js';

/** Which band is which: giving up, coming back, small routes together; and whether all is made up. */
export function journeysKey(view: JourneysView): TemplateResult {
  const {stops, items, illustrative, language} = view;
  const {say} = formats(language);
  const entries: readonly (readonly [look: string, words: string, there: boolean])[] = [
    ['band-left', say`gave up`, items.some(({kind}) => kind === 'left')],
    ['band-again', say`back again`, stops.some(({again}) => again)],
    ['band-other', say`other routes`, stops.some(({other}) => other)],
  ];
  const there = entries.filter(([, , has]) => has);
  return html`${illustrativeTag(illustrative, language)}
  ${
    there.length
      ? html`<ul class="journeys-key">
          ${there.map(
            ([look, words]) =>
              html`<li>
                <svg width="26" height="16" aria-hidden="true">
                  <rect class=${`band ${look}`} x="1" y="2" width="24" height="12"></rect></svg
                >${words}
              </li>`,
          )}
        </ul>`
      : nothing
  }`;
}
