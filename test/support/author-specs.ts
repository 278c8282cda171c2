/** Addresses of real documents, as the tests' server has them. */
export const spend = '/datasets/ccg-spend-2018-19.json';

/** From rows of totals to one row for each commissioner: what it spent on VCSEs, and what part of all that is. */
const sharesOfVcses = [
  {filter: 'isValid(datum.amount)'},
  {calculate: "datum.sector === 'vcse' ? datum.amount : 0", as: 'vcse'},
  {calculate: "datum.sector === 'vcse' ? datum.suppliers : 0", as: 'paid'},
  {calculate: 'isValid(datum.sector) ? 0 : datum.amount', as: 'all'},
  {
    aggregate: [
      {op: 'sum', field: 'vcse', as: 'vcse'},
      {op: 'sum', field: 'paid', as: 'paid'},
      {op: 'sum', field: 'all', as: 'all'},
    ],
    groupby: ['commissioner'],
  },
  {filter: 'datum.all > 0'},
  {calculate: 'datum.vcse / datum.all', as: 'share'},
  {
    lookup: 'commissioner',
    from: {data: {name: 'commissioners'}, key: 'id', fields: ['name', 'population']},
  },
];

/** A ranking that its author drew. */
export const ranking = {
  $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
  title: {text: 'A few commissioners spend a tenth on VCSEs', subtitle: 'Share of all spending'},
  description: 'Each commissioner by the share of its spending that went to VCSEs.',
  data: {name: 'totals'},
  transform: [
    ...sharesOfVcses,
    {window: [{op: 'row_number', as: 'rank'}], sort: [{field: 'share', order: 'descending'}]},
    {filter: 'datum.rank <= 20'},
  ],
  mark: 'bar',
  encoding: {
    y: {field: 'name', sort: '-x', title: null},
    x: {field: 'share', type: 'quantitative', title: 'Share', axis: {formatType: 'share'}},
    tooltip: [
      {field: 'name', title: 'Commissioner'},
      {field: 'share', title: 'Share', type: 'quantitative', formatType: 'share'},
    ],
  },
};

/** Marks are drawn, and so read and reached by keys, from the highest share. */
const highestFirst = {field: 'share', sort: 'descending'};

const region = {
  lookup: 'commissioner',
  from: {data: {name: 'boundaries'}, key: 'id', fields: ['region']},
};

/** Shares by region, each commissioner a dot beside those of about the same share. */
export const swarm = {
  title: 'In every region a few commissioners stand out',
  description:
    'Each dot is a commissioner, by the share of its spending that went to VCSEs, in the region of its area.',
  data: {name: 'totals'},
  transform: [
    ...sharesOfVcses,
    region,
    {filter: 'isValid(datum.region)'},
    {calculate: 'round(datum.share * 250) / 250', as: 'step'},
    {window: [{op: 'row_number', as: 'number'}], groupby: ['region', 'step']},
    {joinaggregate: [{op: 'count', as: 'many'}], groupby: ['region', 'step']},
    {calculate: 'datum.number - (datum.many + 1) / 2', as: 'aside'},
  ],
  facet: {row: {field: 'region', title: null, header: {labelOrient: 'top', labelAnchor: 'start'}}},
  spec: {
    height: 120,
    mark: {type: 'circle', size: 22, opacity: 1},
    encoding: {
      x: {field: 'step', type: 'quantitative', title: 'Share', axis: {formatType: 'share'}},
      y: {field: 'aside', type: 'quantitative', axis: null, scale: {domain: [-10, 10]}},
      order: highestFirst,
      tooltip: [
        {field: 'name', title: 'Commissioner'},
        {field: 'share', title: 'Share', type: 'quantitative', formatType: 'share'},
        {field: 'region', title: 'Region'},
      ],
    },
  },
};

/** Pounds a head by how many VCSEs a commissioner paid. */
export const boxes = {
  title: 'Commissioners that pay more VCSEs spend more a head on them',
  description: 'Spending on VCSEs a head, by the number of VCSEs that a commissioner paid.',
  data: {name: 'totals'},
  transform: [
    ...sharesOfVcses,
    {filter: 'datum.population > 0'},
    {calculate: 'datum.vcse / datum.population', as: 'perHead'},
    {
      calculate:
        "datum.paid < 6 ? '0 to 5' : datum.paid < 11 ? '6 to 10' : datum.paid < 21 ? '11 to 20' : 'over 20'",
      as: 'paying',
    },
  ],
  mark: {type: 'boxplot', extent: 1.5, size: 48},
  encoding: {
    x: {
      field: 'paying',
      title: 'VCSEs paid',
      sort: ['0 to 5', '6 to 10', '11 to 20', 'over 20'],
      axis: {labelAngle: 0},
    },
    y: {
      field: 'perHead',
      type: 'quantitative',
      title: 'Pounds a head',
      axis: {formatType: 'pounds'},
    },
  },
};

/** A map beside a ranking: what a reader marks in the ranking is dark on the map. */
export const linked = {
  title: 'The highest shares lie in no one part of England',
  description: 'Each area by the share of its commissioner’s spending that went to VCSEs.',
  data: {name: 'totals'},
  transform: [
    ...sharesOfVcses,
    {
      lookup: 'commissioner',
      from: {data: {name: 'boundaries'}, key: 'id', fields: ['type', 'geometry']},
    },
    {filter: 'isValid(datum.geometry)'},
    {window: [{op: 'rank', as: 'rank'}], sort: [{field: 'share', order: 'descending'}]},
  ],
  hconcat: [
    {
      height: 520,
      projection: {type: 'identity'},
      mark: {type: 'geoshape', stroke: '#6b7276'},
      encoding: {
        color: {
          condition: {param: 'marked', empty: false, value: '#12436d'},
          value: '#dbe3ec',
        },
        order: highestFirst,
        tooltip: [
          {field: 'name', title: 'Commissioner'},
          {field: 'share', title: 'Share', type: 'quantitative', formatType: 'share'},
        ],
      },
    },
    {
      height: 520,
      params: [{name: 'marked', select: {type: 'interval', encodings: ['y']}}],
      mark: {type: 'circle', size: 24, opacity: 1},
      encoding: {
        y: {field: 'rank', type: 'quantitative', title: 'Rank', scale: {reverse: true}},
        x: {field: 'share', type: 'quantitative', title: 'Share', axis: {formatType: 'share'}},
        color: {
          condition: {param: 'marked', empty: false, value: '#12436d'},
          value: '#6b7276',
        },
        tooltip: [
          {field: 'rank', title: 'Rank'},
          {field: 'name', title: 'Commissioner'},
          {field: 'share', title: 'Share', type: 'quantitative', formatType: 'share'},
        ],
      },
    },
  ],
};
