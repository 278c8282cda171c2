import type {SpendDocument, SpendFacts} from '../../contract/generated/spend.js';

/** What all datasets of the study share: licences, sources, contributors. */
export const study: Pick<
  SpendDocument,
  '$schema' | 'language' | 'version' | 'created' | 'licenses' | 'sources' | 'contributors'
> = {
  $schema: '../dist/schemas/spend.v1.json',
  language: 'en',
  version: '1.0.0',
  created: '2026-11-24',
  licenses: [
    {name: 'MIT', title: 'MIT licence', path: 'https://github.com/AlexGibsonPlymouth/3SC'},
    {
      name: 'CC-BY-4.0',
      title: 'Creative Commons Attribution 4.0',
      path: 'https://creativecommons.org/licenses/by/4.0/',
    },
  ],
  sources: [
    {
      title: 'A. Gibson, CCG Spend on VCSEs 2018/19 (3SC project)',
      path: 'https://github.com/AlexGibsonPlymouth/3SC',
      version: 'commit aa6f904',
    },
    {
      title: 'Sheaff and others 2024, Health and Social Care Delivery Research 12(39)',
      path: 'https://doi.org/10.3310/NTDT7965',
    },
  ],
  contributors: [
    {title: 'A. Gibson', role: 'author'},
    {title: 'vcse-charts', role: 'wrangler'},
  ],
};

/** What is true of all the study's figures. */
export const studyFacts: SpendFacts = {
  currency: 'GBP',
  instrument: 'payment',
  vat: 'unknown',
  threshold: 25000,
  period: '2018-19',
  place: 'England',
  commissionerKind: {one: 'clinical commissioning group', many: 'clinical commissioning groups'},
  areaType: 'ccg',
  areaVintage: '2018-04',
  populationSource: 'Office for National Statistics, mid-2018 (Open Government Licence v3.0)',
};

/** The study's kinds of supplier, for readers. */
export const categories = [
  {id: 'nhs', title: 'NHS bodies'},
  {id: 'local-authority', title: 'councils'},
  {id: 'gp-services', title: 'general practice'},
  {id: 'care-home', title: 'care homes'},
  {id: 'hospice', title: 'hospices'},
  {id: 'university', title: 'universities'},
  {id: 'school', title: 'schools'},
  {id: 'government', title: 'government bodies'},
  {id: 'police-fire', title: 'police and fire services'},
  {id: 'pharmacy-optician', title: 'pharmacies and opticians'},
  {id: 'lmc-lpc', title: 'local medical and pharmaceutical committees'},
  {id: 'solicitor', title: 'solicitors'},
  {id: 'executor', title: 'executors'},
  {id: 'other', title: 'other suppliers'},
];

/** Notes on all the study's figures. */
export const studyNotes = [
  {text: 'Payments of £25,000 or more, as published; credit notes are left out.'},
];
