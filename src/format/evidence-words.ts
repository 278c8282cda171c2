import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const kinds = {
  quote: term`Quote`,
  story: term`Story`,
  video: term`Film`,
  audio: term`Recording`,
  document: term`Document`,
} as const;

/** What kind of evidence it is. */
export function evidenceKind(kind: keyof typeof kinds, language: Language = 'en'): string {
  return formats(language).say([kinds[kind]]);
}

/** Who said it, when, and whether they agreed: "Manager of a carers' charity, 2023-02. Consent given." */
export function evidenceOrigin(
  evidence: {
    readonly who?: string;
    readonly when?: string;
    readonly consent: 'given' | 'not-needed';
    readonly consentNote?: string;
    readonly anonymised: boolean;
  },
  language: Language = 'en',
): string {
  const {say} = formats(language);
  const {who, when, consent, consentNote, anonymised} = evidence;
  const from = [who, when].filter(Boolean).join(', ');
  const agreed =
    consent === 'given'
      ? consentNote
        ? say`Consent given: ${consentNote}`
        : say`Consent given.`
      : (consentNote ?? '');
  return [from && `${from}.`, agreed, anonymised ? say`Names taken out.` : '']
    .filter(Boolean)
    .join(' ');
}

const states = {
  planned: term`planned`,
  'under-way': term`under way`,
  done: term`done`,
  stopped: term`stopped`,
} as const;

/** An action in a sentence: "Pay early. Head of finance, by 2023-09: under way." */
export function actionWords(
  action: {
    readonly text: string;
    readonly owner?: string;
    readonly due?: string;
    readonly state: keyof typeof states;
  },
  language: Language = 'en',
): string {
  const {say} = formats(language);
  const {text, owner, due, state} = action;
  const who = [owner, due && say`by ${due}`].filter(Boolean).join(', ');
  return `${text.replace(/\.$/, '')}: ${say([states[state]])}${who ? ` (${who})` : ''}.`;
}
