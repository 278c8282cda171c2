/** Words that stay in capitals. */
const CAPITALS = new Set(
  'NHS YMCA YWCA UK CIC CIO BPAS DHU EMAS SSAFA RNIB RNID MIND HIV AIDS ADHD LGBT LGBTQ GP PCT CCG HCT IC24 NCHA SCIO BME PLC LLP LLC SSG ASDAN MS TB WRVS RVS PDSA HF KRAN CHS MCCH HICA DISC FCMS GTD BARDOC UC24 NEMS SELDOC MDDUS SHC SOS MHA CLS NSPCC RSPCA KCIL DIAL WECIL CHUMS CRI RAISE VODA CVS HCPG AMP CDA DVLA TLC CMHA PCC PCN OOH UCC NWAS WHC WCS HUC PHAST TPP HMP BHA LHAC CASS DMC LMC SVS GPS NEL SWL NW SW SE NE'.split(
    ' ',
  ),
);
/** Words that stay small inside a name. */
const SMALL = new Set('of and the for in on at with to by de la upon a an or'.split(' '));
/** Names and words with a spelling of their own. */
const OWN: readonly (readonly [RegExp, string])[] = [
  [/\bCommunity Interest Company\b/gi, 'CIC'],
  [/\bC\.? ?I\.? ?C\b\.?/gi, 'CIC'],
  [/\bLtd\b\.?/gi, 'Limited'],
  [/\bCitycare\b/gi, 'CityCare'],
  [/\bMcc(?=[a-z])/g, 'McC'],
  [/\bMind\b/gi, 'Mind'],
  [/\bSt\.? (?=[A-Z])/g, 'St '],
  [/\bYmca\b/g, 'YMCA'],
  [/\bBpha\b/g, 'bpha'],
  [/\b1st\b/gi, '1st'],
];

/**
 * A supplier's name for readers, from a register's capitals: "CITY HEALTH CARE PARTNERSHIP CIC" becomes
 * "City Health Care Partnership CIC". Spaces of every kind become one ordinary space.
 */
export function readersName(registered: string): string {
  const words = registered
    .normalize('NFKC')
    .replaceAll('`', "'")
    .replace(/\s+/g, ' ')
    .trim()
    .split(' ');
  const cased = words.map((word, at) => casedWord(word, at === 0)).join(' ');
  return OWN.reduce((name, [pattern, own]) => name.replace(pattern, own), cased);
}

function casedWord(word: string, first: boolean): string {
  const bare = word.replace(/[^A-Za-z0-9]/g, '');
  if (CAPITALS.has(bare.toUpperCase()) || /^(II|III|IV|VI|VII|VIII)$/.test(bare))
    return word.toUpperCase();
  if (/^([A-Z]\.){2,}[A-Z]?\.?$/.test(word)) return word;
  if (!first && SMALL.has(word.toLowerCase())) return word.toLowerCase();
  if (
    bare.length > 1 &&
    !/[AEIOUYaeiouy]/.test(bare) &&
    !/\d/.test(bare) &&
    bare.length < 5 &&
    !/^(St|Dr|Mr|Mrs)$/i.test(bare)
  ) {
    return word.toUpperCase();
  }
  // A letter after an apostrophe stays small when it ends the word: Alzheimer's, but O'Neill.
  return word
    .toLowerCase()
    .replace(
      /(^|[^a-z'’])([a-z])/g,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    )
    .replace(
      /(['’])([a-z])(?=[a-z]{2})/g,
      (_, mark: string, letter: string) => mark + letter.toUpperCase(),
    );
}
