import {formats} from '../format/formats.js';
import {relationWords} from '../format/relation-words.js';
import type {NetworkView} from '../view/network.js';
import {networkTotals} from '../view/network-totals.js';

/**
 * A relation in sentences: "Stoke on Trent pays Nuffield Health £5.7M in 24 payments. That is 47.9% of all it gave, and
 * 5.7% of all Nuffield Health received."
 */
export function networkRelationWords(view: NetworkView, at: number): readonly string[] {
  const {graph, language} = view;
  const {money, count, share} = formats(language);
  const relation = graph.relations[at];
  if (!relation) return [];
  const {from, to, kind, amount, payments, withheld, inferred, directed, period, note} = relation;
  const totals = networkTotals(graph);
  const [giver, taker] = [graph.bodies[from]?.short ?? '', graph.bodies[to]?.short ?? ''];
  const sum =
    amount === undefined
      ? withheld === 'suppressed'
        ? ' (amount not published, to protect privacy)'
        : withheld
          ? ' (amount not known)'
          : ''
      : `${kind === 'pays' ? ' ' : ': '}${money(amount)}`;
  const times =
    payments === undefined
      ? ''
      : ` in ${count(payments)} ${payments === 1 ? 'payment' : 'payments'}`;
  const [given = 0, received = 0] = [totals.out[from], totals.in[to]];
  const shares =
    amount && given && received && (graph.sides || (totals.links[to]?.length ?? 0) > 1)
      ? [
          `That is ${share(amount / given)} of all it ${kind === 'pays' ? 'paid here' : 'gave here'}, and ${share(amount / received)} of all ${taker} received.`,
        ]
      : [];
  return [
    `${giver} ${relationWords(kind).does} ${taker}${sum}${times}${inferred ? ' (our reading)' : ''}${directed ? '' : ' (both ways)'}.`,
    ...shares,
    ...(period ? [`Period: ${period}.`] : []),
    ...(note ? [`Note: ${note}`] : []),
  ];
}
