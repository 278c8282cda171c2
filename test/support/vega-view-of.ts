import type {VegaView} from '../../src/view/vega.js';

/** An author's figure of two payments, as a view. */
export function vegaViewOf(more: Partial<VegaView> = {}): VegaView {
  const row = (id: string, amount: number) => ({commissioner: id, amount});
  const item = (id: string, amount: number) => ({
    id,
    key: `marks ${id}`,
    name: id,
    identifier: id,
    said: [
      ['Payer', id],
      ['Paid', `£${amount}`],
    ] as const,
    row: row(id, amount),
  });
  return {
    language: 'en',
    provenance: {
      title: 'Small spending',
      language: 'en',
      period: '2018-19',
      sources: [{title: 'Made up'}],
      licences: [{title: 'Open'}],
      notes: [],
    },
    title: 'Who paid',
    subtitle: 'Small spending',
    description: 'Two payments',
    spec: {
      data: {name: 'totals'},
      mark: 'bar',
      encoding: {
        x: {field: 'commissioner'},
        y: {field: 'amount', type: 'quantitative', axis: {formatType: 'pounds'}},
      },
    },
    tables: [{name: 'totals', rows: [row('A', 50), row('B', 20)]}],
    items: [item('A', 50), item('B', 20)],
    columns: [
      {key: 'commissioner', title: 'Payer'},
      {key: 'amount', title: 'Paid', unit: 'pounds'},
    ],
    withheld: 0,
    drawn: true,
    ...more,
  };
}
