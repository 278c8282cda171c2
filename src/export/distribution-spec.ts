import {itemNoun} from '../format/item-noun.js';
import {measureTitle} from '../format/measure-title.js';
import {sectorWords} from '../format/sector-words.js';
import type {Description} from '../view/description.js';
import type {
  DistributionView,
  HistogramView,
  LorenzView,
  RankedView,
  StackedView,
  TailView,
} from '../view/distribution.js';
import {
  picked,
  quantity,
  specColors,
  tooltip,
  vegaLite,
  type Part,
  type VegaLite,
} from './vega-lite.js';

/** A distribution as a Vega-Lite specification: the same items in the same order. */
export function distributionSpec(view: DistributionView, words: Description): VegaLite {
  return vegaLite(view, words, partsOf(view));
}

function partsOf(view: DistributionView): Part {
  switch (view.form) {
    case 'stacked':
      return stacked(view);
    case 'lorenz':
      return lorenz(view);
    case 'histogram':
      return histogram(view);
    default:
      return view.form === 'ranked' && view.sites ? sites(view) : ordered(view);
  }
}

const name = (view: DistributionView) => itemNoun(view.of, view.measure.sectors).one;
const title = ({measure, of}: DistributionView) => measureTitle(measure.name, of);

/** Items in the order of the drawing, as rows. */
function rows(view: DistributionView): readonly Part[] {
  return view.ordered.map((item, at) => ({
    place: at + 1,
    rank: item.rank,
    id: item.id,
    name: item.name,
    value: item.value,
    highlighted: item.highlighted,
  }));
}

const place: Part = {field: 'place', type: 'ordinal', axis: null};

/** Bars on an axis from 0; dots on a log axis, which has no 0. */
function ordered(view: RankedView | TailView): Part {
  const {measure, spread, reference, thresholds} = view;
  const log = view.scale === 'log';
  const lines = [
    {value: spread.median, name: 'the middle one'},
    ...(reference ? [{value: reference.value, name: reference.name}] : []),
    ...thresholds.map(({value}) => ({value, name: 'threshold'})),
  ];
  return {
    data: {values: rows(view)},
    layer: [
      {
        mark: log ? {type: 'point', filled: true, size: 16} : {type: 'bar', binSpacing: 0},
        encoding: {
          x: place,
          y: quantity('value', title(view), measure.unit, log ? {scale: {type: 'log'}} : {}),
          color: picked,
          tooltip: tooltip(
            ['name', name(view)],
            ['value', title(view), measure.unit],
            ['rank', 'Rank', 'count'],
          ),
        },
      },
      {
        data: {values: log ? lines.filter(({value}) => value > 0) : lines},
        mark: {type: 'rule', strokeDash: [4, 3], color: specColors.text},
        encoding: {
          y: quantity('value', title(view), measure.unit),
          tooltip: tooltip(['name', 'Line'], ['value', title(view), measure.unit]),
        },
      },
    ],
  };
}

function stacked(view: StackedView): Part {
  const names = view.bands.map(({sectors}) => sectorWords(sectors));
  const values = view.ordered.flatMap((item, at) =>
    (item.parts ?? []).map((part, band) => ({
      place: at + 1,
      id: item.id,
      name: item.name,
      band: names[band],
      bandPlace: band,
      value: part,
    })),
  );
  return {
    data: {values},
    mark: {type: 'bar', binSpacing: 0},
    encoding: {
      x: place,
      y: quantity('value', 'Share of all spending', 'share', {stack: 'zero'}),
      color: {
        field: 'band',
        type: 'nominal',
        title: null,
        scale: {domain: names, range: [specColors.main, specColors.area, specColors.rest]},
      },
      order: {field: 'bandPlace', type: 'quantitative'},
      tooltip: tooltip(['name', name(view)], ['band', 'Band'], ['value', 'Share', 'share']),
    },
  };
}

function lorenz(view: LorenzView): Part {
  const x = quantity('x', `Part of the ${itemNoun(view.of, view.measure.sectors).many}`, 'share');
  const y = quantity('y', 'Part of the money', 'share');
  return {
    height: 720,
    layer: [
      {
        data: {values: [0, 1].map((each) => ({x: each, y: each}))},
        mark: {type: 'line', strokeDash: [4, 3], color: specColors.rest},
        encoding: {x, y},
      },
      {
        data: {values: view.curve.map(([each, money], at) => ({place: at, x: each, y: money}))},
        mark: {type: 'line', color: specColors.main},
        encoding: {x, y, order: {field: 'place', type: 'quantitative'}},
      },
      {
        data: {values: view.points.map((point) => ({name: point.name, x: point.x, y: point.y}))},
        mark: {type: 'point', filled: true, size: 60, color: specColors.highlight},
        encoding: {x, y, tooltip: tooltip(['name', 'Point'], ['y', 'Part of the money', 'share'])},
      },
    ],
  };
}

function histogram(view: HistogramView): Part {
  const {unit} = view.measure;
  const values = view.columns.map(({from, to, members}) => ({
    from,
    to,
    count: members.length,
    highlighted: members.some((at) => view.ordered[at]?.highlighted),
  }));
  return {
    data: {values},
    mark: {type: 'bar'},
    encoding: {
      x: quantity('from', title(view), unit, {bin: {binned: true, step: view.columnWidth}}),
      x2: {field: 'to'},
      y: quantity('count', 'How many', 'count'),
      color: picked,
      tooltip: tooltip(['from', 'From', unit], ['to', 'To', unit], ['count', 'How many', 'count']),
    },
  };
}

/** Places whose names are withheld, in their quarters. */
function sites(view: RankedView): Part {
  const values = (view.sites ?? []).map(({name: site, rank, quarter}) => ({site, rank, quarter}));
  return {
    height: 160,
    data: {values},
    mark: {type: 'point', filled: true, size: 80, color: specColors.main},
    encoding: {
      x: quantity('rank', 'Rank', 'count'),
      y: {field: 'quarter', type: 'ordinal', title: 'Quarter'},
      tooltip: tooltip(['site', 'Site'], ['quarter', 'Quarter', 'count']),
    },
  };
}
