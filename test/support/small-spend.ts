import type {SpendDocument} from '../../src/contract/generated/spend.js';
import {readSpend} from '../../src/contract/read-spend.js';
import type {Spend} from '../../src/contract/spend.js';

/** A spend document small enough to add up by hand: four commissioners, one of them without a figure. */
export function smallDocument(): SpendDocument {
  return {
    $schema: 'schemas/spend.v1.json',
    name: 'small',
    title: 'Small spending',
    licenses: [{name: 'OGL-UK-3.0', title: 'Open Government Licence v3.0'}],
    sources: [{title: 'Made up', path: 'https://example.org/made-up'}],
    spend: {
      currency: 'GBP',
      instrument: 'payment',
      period: '2018-19',
      place: 'England',
      threshold: 500,
      commissionerKind: {one: 'council', many: 'councils'},
      populationSource: 'Made up, 2018',
      categories: [{id: 'gp', title: 'general practice'}],
      notes: [
        {text: 'Eastshire rests on 11 months.', about: 'A', short: 'rests on 11 months'},
        {text: 'Suppliers are counted once.', about: 'suppliers'},
      ],
    },
    resources: [
      {
        name: 'commissioners',
        data: [
          {
            id: 'A',
            name: 'Eastshire',
            population: 10,
            populationYear: 2018,
            invoicesPublished: 4,
            invoicesOverThreshold: 1,
          },
          {
            id: 'B',
            name: 'Westshire',
            population: 20,
            populationYear: 2018,
            invoicesPublished: 5,
            invoicesOverThreshold: 5,
          },
          {id: 'C', name: 'Northshire', population: 40, populationYear: 2018},
          {
            id: 'D',
            name: 'Southshire',
            population: 5,
            populationYear: 2018,
            invoicesPublished: 2,
            invoicesOverThreshold: 1,
          },
        ],
      },
      {
        name: 'suppliers',
        data: [
          {id: 'S1', name: 'First Charity', sector: 'vcse', category: 'other'},
          {id: 'S2', name: 'Second Charity Limited', sector: 'vcse', category: 'other'},
          {id: 'S3', name: 'A Hospital', sector: 'nhs', category: 'other'},
        ],
      },
      {
        name: 'totals',
        data: [
          {commissioner: 'A', amount: 100, invoices: 4, suppliers: 3},
          {commissioner: 'B', amount: 200, invoices: 5, suppliers: 3},
          {commissioner: 'C', amount: null, amountStatus: 'x'},
          {commissioner: 'D', amount: 50, invoices: 2, suppliers: 2},
          {
            commissioner: 'A',
            sector: 'vcse',
            category: 'other',
            amount: 20,
            invoices: 2,
            suppliers: 1,
          },
          {
            commissioner: 'A',
            sector: 'nhs',
            category: 'other',
            amount: 60,
            invoices: 1,
            suppliers: 1,
          },
          {
            commissioner: 'A',
            sector: 'primary-care',
            category: 'gp',
            amount: 20,
            invoices: 1,
            suppliers: 1,
          },
          {
            commissioner: 'B',
            sector: 'vcse',
            category: 'other',
            amount: 20,
            invoices: 1,
            suppliers: 1,
          },
          {
            commissioner: 'B',
            sector: 'nhs',
            category: 'other',
            amount: 180,
            invoices: 4,
            suppliers: 2,
          },
          {
            commissioner: 'D',
            sector: 'vcse',
            category: 'other',
            amount: 5,
            invoices: 1,
            suppliers: 1,
          },
          {
            commissioner: 'D',
            sector: 'nhs',
            category: 'other',
            amount: 45,
            invoices: 1,
            suppliers: 1,
          },
          {supplier: 'S1', amount: 30, invoices: 2, commissioners: 2, largestShare: 0.6},
          {supplier: 'S2', amount: 15, invoices: 2, commissioners: 2, largestShare: 0.9},
          {supplier: 'S3', amount: 285, invoices: 6, commissioners: 3, largestShare: 0.7},
        ],
      },
    ],
  };
}

/** The same, checked. */
export function smallSpend(): Promise<Spend> {
  return readSpend(smallDocument());
}
