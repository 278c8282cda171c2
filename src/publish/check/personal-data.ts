/** What tells who somebody is. */
export type PersonalKind = 'e-mail address' | 'telephone number' | 'NHS number' | 'postcode';

/** One place in a text that looks like personal data. */
export interface PersonalData {
  readonly kind: PersonalKind;
  /** Its first two characters and an ellipsis: messages end in logs. */
  readonly hint: string;
}

const EMAIL = /[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/gu;

/** Figures with what people put between them, ten to fifteen in all. */
const FIGURES = /(?<![\w£$€])(?:\+|\(\+?)?\d(?:[ .()\u2010-\u2015\u00a0-]{0,3}\d){8,14}(?!\w)/gu;

const POSTCODE = /\b([A-Z]{1,2})(\d[A-Z\d]?) ?(\d[ABD-HJLNP-UW-Z]{2})\b/giu;

/** Postcode areas of the United Kingdom and the islands. */
const AREAS = new Set(
  `AB AL B BA BB BD BH BL BN BR BS BT CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE`.split(
    ' ',
  ),
);

/**
 * E-mail addresses, telephone numbers of the United Kingdom, NHS numbers and whole postcodes in a text.
 *
 * An NHS number has ten figures whose last one checks the others. A telephone number has ten or eleven figures from 0, or nine or
 * ten behind +44 or 0044. Half a postcode (`E8`) tells an area and passes.
 *
 * @see https://www.datadictionary.nhs.uk/attributes/nhs_number.html for the check of NHS numbers
 */
export function personalDataIn(text: string): readonly PersonalData[] {
  const emails = (text.match(EMAIL) ?? []).map((found) => told('e-mail address', found));
  const numbers = (text.match(FIGURES) ?? []).flatMap(numbersIn);
  const postcodes = [...text.matchAll(POSTCODE)].flatMap(
    ([found, area = '', , inward = '']): readonly PersonalData[] => {
      // "E8 2nd floor", as people write it.
      if (!AREAS.has(area.toUpperCase()) || /^(1st|2nd|3rd|\dth)$/.test(inward)) return [];
      return [told('postcode', found)];
    },
  );
  return [...emails, ...numbers, ...postcodes];
}

/** A kind with its article: `an NHS number`. */
export function anA(kind: PersonalKind): string {
  return `${/^[eN]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function told(kind: PersonalKind, found: string): PersonalData {
  return {kind, hint: `${found.slice(0, 2)}…`};
}

/** The numbers in a run of figures with spaces: people write a date, a telephone number and another in one go. */
function numbersIn(run: string): readonly PersonalData[] {
  const parts = run.match(/\d+/g) ?? [];
  const found: PersonalData[] = [];
  for (let from = 0; from < parts.length; from += 1) {
    for (let to = from + 1; to <= parts.length; to += 1) {
      const own = parts.slice(from, to);
      const figures = own.join('');
      const lengths = own.map(({length}) => length).join();
      const kind =
        (lengths === '10' || lengths === '3,3,4') && isNhsNumber(figures)
          ? 'NHS number'
          : isTelephone(figures, from === 0 && /^\(?\+/.test(run))
            ? 'telephone number'
            : undefined;
      if (kind === undefined) continue;
      found.push(told(kind, figures));
      from = to - 1;
      break;
    }
  }
  return found;
}

function isNhsNumber(figures: string): boolean {
  if (figures.length !== 10) return false;
  let sum = 0;
  for (let at = 0; at < 9; at += 1) sum += Number(figures[at]) * (10 - at);
  const check = (11 - (sum % 11)) % 11;
  return check === Number(figures[9]) && Number(figures) > 0;
}

function isTelephone(figures: string, plus: boolean): boolean {
  const abroad = /^(00)?440?(\d+)$/.exec(figures);
  if (abroad && (plus || abroad[1])) return /^\d{9,10}$/.test(abroad[2] ?? '');
  return /^0[1-9]\d{8,9}$/.test(figures);
}
