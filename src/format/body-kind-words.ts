import {capital} from './capital.js';

const words = {
  commissioner: ['commissioner', 'commissioners'],
  vcse: ['VCSE', 'VCSEs'],
  'nhs-provider': ['NHS provider', 'NHS providers'],
  council: ['council', 'councils'],
  alliance: ['alliance', 'alliances'],
  board: ['board', 'boards'],
  'primary-care': ['general practice', 'general practices'],
  private: ['company', 'companies'],
  funder: ['funder', 'funders'],
  other: ['other body', 'other bodies'],
} as const;

/** What one and several bodies of a kind are called. */
export function bodyKindWords(kind: keyof typeof words): {
  readonly one: string;
  readonly many: string;
} {
  const [one, many] = words[kind];
  return {one, many};
}

/** Kinds in the order of a tree. */
export const bodyKinds = Object.keys(words) as readonly (keyof typeof words)[];

const forms = {
  'community-interest-company': ['community interest company', 'Community interest companies'],
  charity: ['registered charity', 'Registered charities'],
  society: ['registered society', 'Registered societies'],
  other: ['other VCSE', 'Other VCSEs'],
} as const;

/** What a VCSE is by law: one in a sentence, many as a heading. */
export function legalFormWords(form: keyof typeof forms): {
  readonly one: string;
  readonly many: string;
} {
  const [one, many] = forms[form];
  return {one, many};
}

/** Legal forms in the order of a tree. */
export const legalForms = Object.keys(forms) as readonly (keyof typeof forms)[];

const levels = {
  national: 'National',
  system: 'System',
  place: 'Place',
  neighbourhood: 'Neighbourhood',
} as const;

/** A level as a heading; of a body without one, that it is not stated. */
export function levelName(level?: keyof typeof levels): string {
  return level === undefined ? 'Level not stated' : levels[level];
}

/** Levels from the top down. */
export const levelNames = Object.keys(levels) as readonly (keyof typeof levels)[];

/** A kind of body as a heading. */
export function kindHeading(kind: keyof typeof words): string {
  return capital(bodyKindWords(kind).many);
}
