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
  const {say, money, share} = formats(language);
  const relation = graph.relations[at];
  if (!relation) return [];
  const {from, to, kind, amount, payments, withheld, inferred, directed, period, note} = relation;
  const totals = networkTotals(graph);
  const [giver, taker] = [graph.bodies[from]?.short ?? '', graph.bodies[to]?.short ?? ''];
  const sum =
    amount === undefined
      ? withheld === 'suppressed'
        ? say` (amount not published, to protect privacy)`
        : withheld
          ? say` (amount not known)`
          : ''
      : `${kind === 'pays' ? ' ' : ': '}${money(amount)}`;
  const times =
    payments === undefined
      ? ''
      : payments === 1
        ? say` in 1 payment`
        : say` in ${payments} payments`;
  const [given = 0, received = 0] = [totals.out[from], totals.in[to]];
  const shares =
    amount && given && received && (graph.sides || (totals.links[to]?.length ?? 0) > 1)
      ? [
          kind === 'pays'
            ? say`That is ${share(amount / given)} of all it paid here, and ${share(amount / received)} of all ${taker} received.`
            : say`That is ${share(amount / given)} of all it gave here, and ${share(amount / received)} of all ${taker} received.`,
        ]
      : [];
  const more = [
    sum,
    times,
    inferred ? say` (our reading)` : '',
    directed ? '' : say` (both ways)`,
  ].join('');
  return [
    say`${giver} ${relationWords(kind, language).does} ${taker}${more}.`,
    ...shares,
    ...(period ? [say`Period: ${period}.`] : []),
    ...(note ? [say`Note: ${note}`] : []),
  ];
}
