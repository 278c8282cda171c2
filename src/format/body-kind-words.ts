import {capital} from './capital.js';
import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const words = {
  commissioner: [term`commissioner`, term`commissioners`],
  vcse: [term`VCSE`, term`VCSEs`],
  'nhs-provider': [term`NHS provider`, term`NHS providers`],
  council: [term`council`, term`councils`],
  alliance: [term`alliance`, term`alliances`],
  board: [term`board`, term`boards`],
  'primary-care': [term`general practice`, term`general practices`],
  private: [term`company`, term`companies`],
  funder: [term`funder`, term`funders`],
  other: [term`other body`, term`other bodies`],
} as const;

/** What one and several bodies of a kind are called. */
export function bodyKindWords(
  kind: keyof typeof words,
  language: Language = 'en',
): {
  readonly one: string;
  readonly many: string;
} {
  const {say} = formats(language);
  const [one, many] = words[kind];
  return {one: say([one]), many: say([many])};
}

/** Kinds in the order of a tree. */
export const bodyKinds = Object.keys(words) as readonly (keyof typeof words)[];

const forms = {
  'community-interest-company': [
    term`community interest company`,
    term`Community interest companies`,
  ],
  charity: [term`registered charity`, term`Registered charities`],
  society: [term`registered society`, term`Registered societies`],
  other: [term`other VCSE`, term`Other VCSEs`],
} as const;

/** What a VCSE is by law: one in a sentence, many as a heading. */
export function legalFormWords(
  form: keyof typeof forms,
  language: Language = 'en',
): {
  readonly one: string;
  readonly many: string;
} {
  const {say} = formats(language);
  const [one, many] = forms[form];
  return {one: say([one]), many: say([many])};
}

/** Legal forms in the order of a tree. */
export const legalForms = Object.keys(forms) as readonly (keyof typeof forms)[];

const levels = {
  national: term`National`,
  system: term`System`,
  place: term`Place`,
  neighbourhood: term`Neighbourhood`,
} as const;

/** A level as a heading; of a body without one, that it is not stated. */
export function levelName(level?: keyof typeof levels, language: Language = 'en'): string {
  const {say} = formats(language);
  return level === undefined ? say`Level not stated` : say([levels[level]]);
}

/** Levels from the top down. */
export const levelNames = Object.keys(levels) as readonly (keyof typeof levels)[];

/** A kind of body as a heading. */
export function kindHeading(kind: keyof typeof words, language: Language = 'en'): string {
  return capital(bodyKindWords(kind, language).many);
}
