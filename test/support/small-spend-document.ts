import type {SpendDocument} from '../../src/contract/generated/spend.js';

/** Two commissioners and three suppliers: four relations, £100 in all. */
export function smallSpend(): SpendDocument {
  return {
    $schema: 'schemas/spend.v1.json',
    name: 'small',
    title: 'Small spending',
    licenses: [{title: 'Open'}],
    sources: [{title: 'Made up', path: 'https://example.org/made-up'}],
    spend: {
      currency: 'GBP',
      instrument: 'payment',
      period: '2018-19',
      place: 'England',
      threshold: 5,
      notes: [{text: 'Eastshire rests on 11 months.', about: 'A', short: 'rests on 11 months'}],
    },
    resources: [
      {
        name: 'commissioners',
        data: [
          {id: 'A', name: 'Eastshire'},
          {id: 'B', name: 'Westshire'},
        ],
      },
      {
        name: 'suppliers',
        data: [
          {id: 'S1', name: 'The First Charity Limited', sector: 'vcse', register: 'charity-only'},
          {
            id: 'S2',
            name: 'Second CIC',
            sector: 'vcse',
            legalForm: 'community-interest-company',
          },
          {id: 'S3', name: 'Third Society', sector: 'vcse', legalForm: 'registered-society'},
        ],
      },
      {
        name: 'totals',
        data: [
          {commissioner: 'A', supplier: 'S1', amount: 50, invoices: 2},
          {commissioner: 'A', supplier: 'S2', amount: 20, invoices: 1},
          {commissioner: 'B', supplier: 'S1', amount: 10, invoices: 1},
          {commissioner: 'B', supplier: 'S3', amount: 20, invoices: 4},
        ],
      },
    ],
  };
}
