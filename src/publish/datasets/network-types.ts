import type {NetworkFacts} from '../../contract/generated/network.js';

/** The study's three networking patterns, in our words. */
export const networkTypes: NonNullable<NetworkFacts['types']> = [
  {
    id: 'horizontal-commissioners',
    name: 'Among commissioners',
    note: 'Between public commissioners, or funders of commissioners: pooled budgets, joint posts, matched funding, shared working groups.',
  },
  {
    id: 'horizontal-vcses',
    name: 'Among VCSEs',
    note: 'Between VCSEs, their networks, infrastructure bodies and Healthwatch: joint bids, shared contracts, sharing of information.',
  },
  {
    id: 'vertical',
    name: 'Commissioners with VCSEs',
    note: 'Between the two sides, also with NHS providers and mixed boards: grants, contracts, alliance commissioning, a lead provider with others under it.',
  },
];
