import type {Description} from '../view/description.js';
import type {
  BipartiteView,
  EgoView,
  ForceView,
  LevelsView,
  MatrixView,
  NetworkView,
} from '../view/network.js';
import {
  named,
  quantity,
  specColors,
  tooltip,
  vegaLite,
  type Part,
  type VegaLite,
} from './vega-lite.js';

/** Where bodies stand, by their position in the graph. */
type Places = ReadonlyMap<number, readonly [x: number, y: number]>;

/** A network as a Vega-Lite specification: bodies and lines at their places, a grid, or bars of one body's partners. */
export function networkSpec(view: NetworkView, words: Description): VegaLite {
  return vegaLite(view, words, partsOf(view));
}

function partsOf(view: NetworkView): Part {
  switch (view.form) {
    case 'matrix':
      return matrix(view);
    case 'ego':
      return ego(view);
    case 'bipartite':
      return tied(view, columns(view), view.shown);
    case 'levels':
      return tied(view, bands(view), view.ties);
    case 'force':
      return tied(view, laidOut(view), view.shown);
  }
}

const nameOf = ({graph}: NetworkView, body: number) => graph.bodies[body]?.name;

/** The columns of the drawing: those who pay on the left, in its order from the top. */
function columns({chains, pairs}: BipartiteView): Places {
  const places = new Map<number, readonly [number, number]>();
  const next = [0, 0];
  for (const {left, right} of [...chains, ...pairs])
    [left, right].forEach((side, x) => {
      for (const body of side) {
        if (places.has(body)) continue;
        places.set(body, [x, next[x] ?? 0]);
        next[x] = (next[x] ?? 0) + 1;
      }
    });
  return places;
}

function bands(view: LevelsView): Places {
  return new Map(
    view.bands.flatMap(({bodies}, y) =>
      bodies.map((body, x) => [body, [(x + 0.5) / bodies.length, y]] as const),
    ),
  );
}

function laidOut({bodies, places}: ForceView): Places {
  return new Map(bodies.map((body, at) => [body, places[at] ?? [0, 0]]));
}

/** Lines between bodies, as wide as their money, under marks with names. */
function tied(view: NetworkView, places: Places, relations: readonly number[]): Part {
  const {graph} = view;
  const lines = relations.flatMap((at) => {
    const relation = graph.relations[at];
    const [a, b] = [places.get(relation?.from ?? -1), places.get(relation?.to ?? -1)];
    if (!relation || !a || !b) return [];
    return [
      {
        from: nameOf(view, relation.from),
        to: nameOf(view, relation.to),
        kind: relation.kind,
        amount: relation.amount ?? null,
        inferred: relation.inferred,
        x: a[0],
        y: a[1],
        x2: b[0],
        y2: b[1],
      },
    ];
  });
  const marks = [...places].map(([body, [x, y]]) => ({
    id: graph.bodies[body]?.id,
    name: nameOf(view, body),
    kind: graph.bodies[body]?.kind,
    x,
    y,
  }));
  const x: Part = {field: 'x', type: 'quantitative', axis: null, scale: {zero: false}};
  const y: Part = {
    field: 'y',
    type: 'quantitative',
    axis: null,
    scale: {zero: false, reverse: true},
  };
  return {
    height: 720,
    layer: [
      {
        data: {values: lines},
        mark: {type: 'rule', color: specColors.rest, invalid: 'show'},
        encoding: {
          x,
          y,
          x2: {field: 'x2'},
          y2: {field: 'y2'},
          opacity: {condition: {test: 'datum.inferred', value: 0.3}, value: 0.7},
          strokeWidth: {
            condition: {test: '!isValid(datum.amount)', value: 1},
            field: 'amount',
            type: 'quantitative',
            title: 'Pounds',
            scale: {range: [1, 10]},
          },
          tooltip: tooltip(
            ['from', 'From'],
            ['to', 'To'],
            ['kind', 'Relation'],
            ['amount', 'Pounds', 'pounds'],
          ),
        },
      },
      {
        data: {values: marks},
        mark: {type: 'point', filled: true, size: 60, opacity: 1},
        encoding: {
          x,
          y,
          color: {field: 'kind', type: 'nominal', title: null},
          tooltip: tooltip(['name', 'Body'], ['kind', 'Kind']),
        },
      },
      {
        data: {values: marks},
        mark: {type: 'text', align: 'left', dx: 7, limit: 160, fontSize: 10},
        encoding: {x, y, text: {field: 'name'}},
      },
    ],
  };
}

function matrix(view: MatrixView): Part {
  const {graph, rows, columns: across, cells} = view;
  const values = cells.flatMap((at, cell) => {
    const relation = graph.relations[at];
    if (!relation) return [];
    return [
      {
        row: nameOf(view, rows[Math.floor(cell / across.length)] ?? -1),
        column: nameOf(view, across[cell % across.length] ?? -1),
        kind: relation.kind,
        amount: relation.amount ?? null,
      },
    ];
  });
  const axis = (field: string, bodies: readonly number[]) => {
    const names = bodies.map((body) => nameOf(view, body));
    return named(field, names, {scale: {domain: names}, axis: {labelLimit: 240}});
  };
  return {
    width: {step: 24},
    height: {step: 18},
    data: {values},
    mark: {type: 'rect', invalid: 'show'},
    encoding: {
      y: axis('row', rows),
      x: axis('column', across),
      color: {
        condition: {test: '!isValid(datum.amount)', value: specColors.area},
        field: 'amount',
        type: 'quantitative',
        title: 'Pounds',
        scale: {scheme: 'blues'},
      },
      tooltip: tooltip(['row', 'Row'], ['column', 'Column'], ['amount', 'Pounds', 'pounds']),
    },
  };
}

function ego(view: EgoView): Part {
  const values = [...view.partners, ...view.others].map(({body, amount, relations}) => ({
    id: view.graph.bodies[body]?.id,
    name: nameOf(view, body),
    amount: amount ?? null,
    relations: relations.length,
  }));
  return {
    data: {values},
    height: {step: 18},
    mark: {type: 'bar', color: specColors.main, invalid: 'show'},
    encoding: {
      y: named(
        'name',
        values.map(({name}) => name),
        {axis: {labelLimit: 240}},
      ),
      x: quantity('amount', `Pounds between them and ${nameOf(view, view.focus) ?? ''}`, 'pounds'),
      tooltip: tooltip(['name', 'Partner'], ['amount', 'Pounds', 'pounds']),
    },
  };
}
