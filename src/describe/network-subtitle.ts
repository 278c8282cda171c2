import type {NetworkView} from '../view/network.js';

/** What is shown, of which place, in which period: "Payments by commissioners to VCSEs, England, 2018-19." */
export function networkSubtitle(view: NetworkView): string {
  const {graph, form, money} = view;
  const {place, period, title} = graph.provenance;
  const at = [...(place ? [place] : []), period].join(', ');
  // The lines of a map of ties between other bodies go by kind, not by money.
  const flows = form === 'ego' || (graph.sides !== undefined && form !== 'matrix');
  const width = money > 0 && flows ? ' Line width shows money.' : '';
  const unit = form === 'matrix' && money > 0 ? ', £ million' : '';
  if (!graph.sides)
    return title.includes(period) ? `${title}.${width}` : `${title}, ${period}.${width}`;
  const {payers, paid} = graph.sides;
  if (form === 'ego') {
    const name = graph.bodies[view.focus]?.name ?? '';
    const pays = graph.relations.some(({from}) => from === view.focus);
    return pays
      ? `Payments by ${name} to ${paid.many}, ${at}.${width}`
      : `Payments by ${payers.many} to ${name}, ${at}.${width}`;
  }
  return `Payments by ${payers.many} to ${paid.many}, ${at}${unit}.${width}`;
}
