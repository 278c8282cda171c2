import {formats} from '../format/formats.js';
import type {Description} from '../view/description.js';
import type {VegaView} from '../view/vega.js';
import {plain, told} from './runs.js';
import {sourceRuns} from './source-runs.js';

/** An author's figure in words: the author's own title and description, and what is counted of it. */
export function describeVega(view: VegaView): Description {
  const {title, subtitle, description, items, tables, withheld, provenance, language} = view;
  const {say, list} = formats(language);
  const tell = told(language);
  const names = list(tables.map(({name}) => name));
  const counted = view.drawn
    ? tell`The figure shows ${items.length} values of the tables ${names}.`
    : tell`The table has ${items.length} rows.`;
  return {
    heading: title,
    subtitle: [subtitle, subtitle.includes(provenance.period) ? '' : provenance.period]
      .filter((each) => each !== '')
      .join(', '),
    sentence: description === undefined ? counted : [plain(`${ended(description)} `), ...counted],
    reading: say`The author of this page drew this figure with Vega-Lite. Point at a mark to read what it stands for.`,
    notes: [
      ...(withheld ? [say`Rows without a published number: ${withheld}. They are not drawn.`] : []),
      ...provenance.notes,
    ],
    source: sourceRuns(view),
  };
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
