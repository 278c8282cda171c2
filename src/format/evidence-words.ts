const kinds = {
  quote: 'Quote',
  story: 'Story',
  video: 'Film',
  audio: 'Recording',
  document: 'Document',
} as const;

/** What kind of evidence it is. */
export function evidenceKind(kind: keyof typeof kinds): string {
  return kinds[kind];
}

/** Who said it, when, and whether they agreed: "Manager of a carers' charity, 2023-02. Consent given." */
export function evidenceOrigin(evidence: {
  readonly who?: string;
  readonly when?: string;
  readonly consent: 'given' | 'not-needed';
  readonly consentNote?: string;
  readonly anonymised: boolean;
}): string {
  const {who, when, consent, consentNote, anonymised} = evidence;
  const from = [who, when].filter(Boolean).join(', ');
  const agreed =
    consent === 'given'
      ? `Consent given${consentNote ? `: ${consentNote}` : '.'}`
      : (consentNote ?? '');
  return [from && `${from}.`, agreed, anonymised ? 'Names taken out.' : '']
    .filter(Boolean)
    .join(' ');
}

const states = {
  planned: 'planned',
  'under-way': 'under way',
  done: 'done',
  stopped: 'stopped',
} as const;

/** An action in a sentence: "Pay early. Head of finance, by 2023-09: under way." */
export function actionWords(action: {
  readonly text: string;
  readonly owner?: string;
  readonly due?: string;
  readonly state: keyof typeof states;
}): string {
  const {text, owner, due, state} = action;
  const who = [owner, due && `by ${due}`].filter(Boolean).join(', ');
  return `${text.replace(/\.$/, '')}: ${states[state]}${who ? ` (${who})` : ''}.`;
}
