import type {Description} from '../view/description.js';
import type {SurveyView} from '../view/survey.js';
import {
  named,
  quantity,
  specColors,
  tooltip,
  vegaLite,
  type Part,
  type VegaLite,
} from './vega-lite.js';

/** Answers to a survey as a Vega-Lite specification: dots by group, bars of those that chose, or all answers stacked. */
export function surveySpec(view: SurveyView, words: Description): VegaLite {
  const order = view.items.map(({text}) => text);
  const statement = named('statement', order, {axis: {labelLimit: 320}});
  const groups: Part = {
    field: 'group',
    type: 'nominal',
    title: null,
    scale: {domain: view.groups.map(({name}) => name), range: specColors.scale},
  };
  return vegaLite(view, words, {
    height: {step: view.form === 'choices' ? 40 : 20},
    ...(view.form === 'answers' ? answers(view, statement) : averages(view, statement, groups)),
  });
}

function averages({form, items, scale}: SurveyView, statement: Part, color: Part): Part {
  const values = items.flatMap(({id, text, answers: all}) =>
    all.map(({group, cell, base}) => ({
      id,
      statement: text,
      group: group.name,
      value: cell.kind === 'value' ? cell.value : null,
      why: cell.kind === 'value' ? undefined : cell.kind,
      base,
    })),
  );
  if (form === 'choices')
    return {
      data: {values},
      mark: {type: 'bar'},
      encoding: {
        y: statement,
        yOffset: {field: 'group', type: 'nominal'},
        x: quantity('value', 'Chose it, %', 'count'),
        color,
        tooltip: tooltip(['statement', 'Item'], ['group', 'Group'], ['value', '%', 'count']),
      },
    };
  const ends = scale
    ? `${scale.lowest} ${scale.lowWords}, ${scale.highest} ${scale.highWords}`
    : '';
  const domain = scale ? [scale.lowest, scale.highest] : undefined;
  const x = quantity('value', ends, 'count', {scale: {domain, zero: false}});
  return {
    data: {values},
    layer: [
      {
        mark: {type: 'line', color: specColors.rest},
        encoding: {y: statement, x, detail: {field: 'id'}},
      },
      {
        mark: {type: 'point', filled: true, size: 70, opacity: 1},
        encoding: {
          y: statement,
          x,
          color,
          tooltip: tooltip(
            ['statement', 'Statement'],
            ['group', 'Group'],
            ['value', 'Average', 'count'],
          ),
        },
      },
    ],
  };
}

function answers({items, scale}: SurveyView, statement: Part): Part {
  const options = scale?.options ?? [];
  const values = items.flatMap(({id, text, answers: all}) =>
    all.flatMap(({group, shares = []}) =>
      shares.map((share, at) => ({
        id,
        statement: text,
        group: group.name,
        answer: options[at]?.label,
        place: at,
        value: share,
      })),
    ),
  );
  return {
    data: {values},
    mark: {type: 'bar'},
    encoding: {
      y: statement,
      yOffset: {field: 'group', type: 'nominal'},
      x: quantity('value', 'Part of the answers', 'share', {stack: 'zero'}),
      color: {
        field: 'answer',
        type: 'ordinal',
        title: null,
        sort: options.map(({label}) => label),
        scale: {scheme: 'blueorange'},
      },
      order: {field: 'place', type: 'quantitative'},
      tooltip: tooltip(
        ['statement', 'Statement'],
        ['answer', 'Answer'],
        ['value', 'Part', 'share'],
      ),
    },
  };
}
