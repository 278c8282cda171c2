import type {PaymentRow} from '../../../src/contract/generated/spend.js';
import type {AnyDocument} from '../../../src/publish/documents/any-document.js';

const usual: readonly PaymentRow[] = [
  {commissioner: 'A', supplier: 'S1', date: '2018-04-02', amount: 0.1},
  {commissioner: 'A', supplier: 'S1', date: '2018-06-30', amount: 10.2},
  {commissioner: 'A', supplier: 'S2', date: '2019-03-31', amount: 50},
  {commissioner: 'B', supplier: 'S1', date: '2018-10-01', amount: 5},
  {commissioner: 'B', supplier: 'S1', date: '2018-10-01', amount: null, amountStatus: 'c'},
  {commissioner: 'B', supplier: 'S2', date: '2018-10-01', amount: 7, onwardGrant: true},
];

/** A spend document of single payments, small enough to add up by hand. */
export function paymentsDocument(payments: readonly PaymentRow[] = usual): AnyDocument {
  return {
    $schema: 'schemas/spend.v1.json',
    name: 'payments',
    title: 'Payments of three councils',
    licenses: [{title: 'Open Government Licence v3.0'}],
    sources: [{title: 'Made up'}],
    spend: {currency: 'GBP', instrument: 'payment', period: '2018-19'},
    resources: [
      {
        name: 'commissioners',
        data: ['A', 'B', 'C'].map((id) => ({id, name: `Council ${id}`})),
      },
      {
        name: 'suppliers',
        data: [
          {id: 'S1', name: 'St. Mary’s Hospice Ltd', sector: 'vcse'},
          {id: 'S2', name: 'Acme Care plc', sector: 'private'},
        ],
      },
      {name: 'payments', data: payments},
    ],
  } as AnyDocument;
}
