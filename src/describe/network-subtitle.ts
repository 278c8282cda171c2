import {formats} from '../format/formats.js';
import type {NetworkView} from '../view/network.js';

/** What is shown, of which place, in which period: "Payments by commissioners to VCSEs, England, 2018-19." */
export function networkSubtitle(view: NetworkView): string {
  const {graph, form, money, language} = view;
  const {say} = formats(language);
  const {place, period, title} = graph.provenance;
  const at = [...(place ? [place] : []), period].join(', ');
  // The lines of a map of ties between other bodies go by kind, not by money.
  const flows = form === 'ego' || (graph.sides !== undefined && form !== 'matrix');
  const width = money > 0 && flows ? say` Line width shows money.` : '';
  const unit = form === 'matrix' && money > 0 ? say`, £ million` : '';
  if (!graph.sides)
    return title.includes(period) ? `${title}.${width}` : `${title}, ${period}.${width}`;
  const payers = say([graph.sides.payers.many]);
  const paid = say([graph.sides.paid.many]);
  if (form === 'ego') {
    const name = graph.bodies[view.focus]?.name ?? '';
    const pays = graph.relations.some(({from}) => from === view.focus);
    return pays
      ? `${say`Payments by ${name} to ${paid}, ${at}`}.${width}`
      : `${say`Payments by ${payers} to ${name}, ${at}`}.${width}`;
  }
  return `${say`Payments by ${payers} to ${paid}, ${at}`}${unit}.${width}`;
}
