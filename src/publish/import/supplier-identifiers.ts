/** The register numbers in a row, as published. */
export interface RegisterNumbers {
  readonly charity?: string;
  readonly company?: string;
  /** A number of either register. */
  readonly either?: string;
  /** An identifier of the publisher's own, or one with a prefix. */
  readonly own?: string;
}

/** An identifier with its register's prefix, as org-id.guide lists them. */
const PREFIXED = /^[A-Z]{2,4}-[A-Z0-9]{2,10}-[A-Za-z0-9._:-]{1,80}$/;

/**
 * A supplier's identifiers with their register's prefix: `GB-CHC-` (England and Wales), `GB-SC-` (Scotland), `GB-NIC-`
 * (Northern Ireland), `GB-COH-` (companies, with the zeros that spreadsheets take away). An identifier that has its prefix comes first.
 *
 * @returns none for what is no such number: "n/a", a note, a publisher's own code, and, where either register is meant, digits
 *   alone that may belong to both
 */
export function supplierIdentifiers(numbers: RegisterNumbers): readonly string[] {
  const {charity = '', company = '', either = '', own = ''} = numbers;
  const found = [
    PREFIXED.test(own.trim()) ? own.trim() : undefined,
    charityNumber(charity),
    companyNumber(company),
    eitherNumber(either),
  ];
  return [...new Set(found.filter((each) => each !== undefined))];
}

function charityNumber(text: string): string | undefined {
  const plain = numberIn(text);
  if (/^SC0\d{5}$/.test(plain)) return `GB-SC-${plain}`;
  if (/^NIC1\d{5}$/.test(plain)) return `GB-NIC-${plain.slice(3)}`;
  return /^[1-9]\d{5,6}(-\d{1,2})?$/.test(plain) ? `GB-CHC-${plain}` : undefined;
}

function companyNumber(text: string): string | undefined {
  const [, letters = '', digits = ''] = /^([A-Z]{0,2})(\d{4,8})$/.exec(numberIn(text)) ?? [];
  if (!digits || letters.length + digits.length > 8) return undefined;
  return `GB-COH-${letters}${digits.padStart(8 - letters.length, '0')}`;
}

/** Digits of a charity and of a company that lost its zero look alike, and so do both registers of Scotland. */
function eitherNumber(text: string): string | undefined {
  if (/charity/i.test(text)) return charityNumber(text);
  if (/compan/i.test(text)) return companyNumber(text);
  const plain = numberIn(text);
  if (/^(\d{8}|(?!SC)[A-Z]{2}\d{6})$/.test(plain)) return companyNumber(plain);
  return plain.startsWith('NIC') ? charityNumber(plain) : undefined;
}

/** The number without what is written around it: "Charity No. 1012345" is 1012345, and so is "1012345.0". */
function numberIn(text: string): string {
  return text
    .toUpperCase()
    .replace(/\.0$/, '')
    .replace(/\b(REGISTERED|REGISTRATION|REG|CHARITY|COMPANY|NUMBER|NO)\b[.:]?/g, '')
    .replace(/\s+/g, '');
}
