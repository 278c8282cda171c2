import type {Description} from '../view/description.js';
import type {InsightItem, InsightView} from '../view/insight.js';
import {
  named,
  quantity,
  specColors,
  tooltip,
  vegaLite,
  type Part,
  type VegaLite,
} from './vega-lite.js';

/** From most negative: what stands to the left of zero has the colours of the first. */
const colors: Readonly<Record<string, string>> = {
  'very-negative': '#b8410b',
  negative: '#f9b08a',
  neutral: '#d4d8db',
  mixed: '#a7adb1',
  positive: '#6bace6',
  'very-positive': '#12436d',
};

/** Coded comments as a Vega-Lite specification: bars to either side of zero, lines, shares with their ranges, or squares. */
export function insightSpec(view: InsightView, words: Description): VegaLite {
  const parts = {themes, time, places, matrix}[view.form];
  return vegaLite(view, words, parts(view));
}

const valueOf = ({base}: InsightItem) => (base.kind === 'value' ? base.value : null);

function themes({items, feelings, measure}: InsightView): Part {
  const values = items.flatMap(({id, name, base, cells, share}) =>
    feelings.flatMap((feeling, i) => {
      const cell = cells[i];
      if (cell?.kind !== 'value' || base.kind !== 'value') return [];
      if (measure === 'share' && !share) return [];
      const size = measure === 'share' ? cell.value / base.value : cell.value;
      const neither = feeling === 'neutral' || feeling === 'mixed';
      return [
        {
          id,
          theme: name,
          feeling,
          place: i,
          side: neither ? 'Neither' : 'Negative and positive',
          count: cell.value,
          value: feeling.endsWith('negative') ? -size : size,
        },
      ];
    }),
  );
  return {
    data: {values},
    facet: {column: {field: 'side', type: 'nominal', title: null}},
    spec: {
      width: 360,
      height: {step: 20},
      mark: {type: 'bar'},
      encoding: {
        y: named(
          'theme',
          items.map(({name}) => name),
          {axis: {labelLimit: 320}},
        ),
        x: quantity('value', 'Comments', measure === 'share' ? 'share' : 'count'),
        color: feelingColor(feelings),
        order: {field: 'place', type: 'quantitative'},
        tooltip: tooltip(
          ['theme', 'Theme'],
          ['feeling', 'Feeling'],
          ['count', 'Comments', 'count'],
        ),
      },
    },
  };
}

function feelingColor(feelings: InsightView['feelings']): Part {
  return {
    field: 'feeling',
    type: 'nominal',
    title: null,
    scale: {domain: feelings, range: feelings.map((each) => colors[each])},
  };
}

function time({items, feelings, measure}: InsightView): Part {
  const values = items.flatMap(({id, name, base, cells, share}) =>
    feelings.flatMap((feeling, i) => {
      const cell = cells[i];
      if (cell?.kind !== 'value' || base.kind !== 'value') return [];
      if (measure === 'share' && !share) return [];
      return [
        {
          id,
          time: name,
          feeling,
          count: cell.value,
          value: measure === 'share' ? cell.value / base.value : cell.value,
        },
      ];
    }),
  );
  return {
    data: {values},
    mark: {type: 'line', point: true},
    encoding: {
      x: named(
        'time',
        items.map(({name}) => name),
      ),
      y: quantity('value', 'Comments', measure === 'share' ? 'share' : 'count'),
      color: feelingColor(feelings),
      tooltip: tooltip(['time', 'Time'], ['feeling', 'Feeling'], ['count', 'Comments', 'count']),
    },
  };
}

function places({items, by, whole, side}: InsightView): Part {
  const values = items.map((item) => ({
    id: item.id,
    name: item.name,
    comments: valueOf(item),
    value: item.share?.value ?? null,
    low: item.share?.low,
    high: item.share?.high,
  }));
  const y = named(
    'name',
    items.map(({name}) => name),
    {axis: {labelLimit: 320}},
  );
  const x = quantity('value', `Part that is ${side}`, 'share');
  return {
    data: {values},
    height: {step: 28},
    layer: [
      {
        mark: {type: 'rule', color: specColors.rest},
        encoding: {y, x: {field: 'low', type: 'quantitative'}, x2: {field: 'high'}},
      },
      {
        mark: {type: 'point', filled: true, size: 80, opacity: 1, color: specColors.main},
        encoding: {
          y,
          x,
          tooltip: tooltip(
            ['name', by],
            ['value', side, 'share'],
            ['comments', 'Comments', 'count'],
          ),
        },
      },
      ...(whole?.share
        ? [{mark: {type: 'rule', strokeDash: [5, 3]}, encoding: {x: {datum: whole.share.value}}}]
        : []),
    ],
  };
}

function matrix({items, columns, by, measure, side}: InsightView): Part {
  const values = items.map((item) => ({
    id: item.id,
    theme: item.row,
    column: columns[item.column ?? 0]?.name,
    comments: valueOf(item),
    value: measure === 'share' ? (item.share?.value ?? null) : valueOf(item),
  }));
  const rows = [...new Set(items.map(({row}) => row))];
  return {
    data: {values},
    height: {step: 26},
    mark: {type: 'rect', stroke: '#ffffff'},
    encoding: {
      y: named('theme', rows, {axis: {labelLimit: 320}}),
      x: named(
        'column',
        columns.map(({name}) => name),
        {axis: {orient: 'top', labelLimit: 140}},
      ),
      color: {
        field: 'value',
        type: 'quantitative',
        title: measure === 'share' ? `Part that is ${side}` : 'Comments',
        scale: {range: ['#ffffff', specColors.main]},
      },
      tooltip: tooltip(
        ['theme', 'Theme'],
        ['column', by],
        ['value', side, measure === 'share' ? 'share' : 'count'],
        ['comments', 'Comments', 'count'],
      ),
    },
  };
}
