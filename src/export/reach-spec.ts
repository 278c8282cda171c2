import type {Description} from '../view/description.js';
import type {ReachView} from '../view/reach.js';
import {quantity, specColors, tooltip, vegaLite, type VegaLite} from './vega-lite.js';

/** Suppliers by money and reach, or by money and dependence, as a Vega-Lite specification. */
export function reachSpec(view: ReachView, words: Description): VegaLite {
  const {form, large, wide, scale} = view;
  const depends = form === 'dependence';
  const type = scale === 'log' ? 'log' : 'linear';
  const money = quantity('amount', 'Received in the year', 'pounds', {scale: {type}});
  const values = view.ordered
    .filter(({largestShare}) => !depends || largestShare !== undefined)
    .map(({id, name, amount, commissioners, largestShare, quadrant, highlighted}) => ({
      id,
      name,
      amount,
      commissioners,
      largestShare,
      quadrant,
      highlighted,
    }));
  return vegaLite(view, words, {
    layer: [
      {
        data: {values},
        mark: {type: 'point', filled: true, size: 30, opacity: 0.6},
        encoding: {
          x: money,
          y: depends
            ? quantity('largestShare', 'Part from the largest commissioner', 'share')
            : quantity('commissioners', 'Commissioners', 'count', {scale: {type}}),
          color: {
            condition: {test: 'datum.highlighted', value: specColors.highlight},
            field: 'quadrant',
            type: 'nominal',
            title: null,
            scale: {
              domain: ['large-wide', 'large-local', 'small-wide', 'small-local'],
              // The last, where most of them are, is not the colour of those that are picked out.
              range: [...specColors.scale.slice(0, 3), specColors.rest],
            },
          },
          tooltip: tooltip(
            ['name', 'Supplier'],
            ['amount', 'Received', 'pounds'],
            ['commissioners', 'Commissioners', 'count'],
          ),
        },
      },
      {
        data: {values: [{amount: large}]},
        mark: {type: 'rule', strokeDash: [4, 3], color: specColors.text},
        encoding: {x: money},
      },
      ...(depends
        ? []
        : [
            {
              data: {values: [{commissioners: wide - 0.5}]},
              mark: {type: 'rule', strokeDash: [4, 3], color: specColors.text},
              encoding: {y: quantity('commissioners', 'Commissioners', 'count')},
            },
          ]),
    ],
  });
}
