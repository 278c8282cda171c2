import {readersName} from './readers-name.js';

/** Kinds of supplier that are bodies and never people, whatever they are called. */
const BODIES = new Set([
  'nhs',
  'local-authority',
  'government',
  'police-fire',
  'university',
  'school',
  'lmc-lpc',
]);

/** Words that only a body's name has. */
const OF_A_BODY =
  /\b(ACADEMY|ACCOUNT|AGENCY|ALLIANCE|AMBULANCE|ASSOCIATES|ASSOCIATION|BOARD|CARE|CAREHOMES|CENTER|CENTRE|CENTRES|CHARITY|CHC|CHEMISTS|CIC|CLINIC|CLINICS|CLUSTER|COLLABORATIVE|COLLEGE|COMMITTEE|COMMUNICATIONS|COMMUNITY|COMPANY|CONSORTIUM|CONSULTANCY|CONSULTING|COUNCIL|CTRE|DENTAL|FEDERATION|FOUNDATION|GMBH|GP|GPS|GROUP|HEALTH|HEALTHCARE|HEALTHWATCH|HOME|HOMES|HOSPICE|HOSPITAL|HOSPITALS|HOUSE|HOUSING|INC|INSTITUTE|INTERNATIONAL|LIMITED|LLP|LMC|LOCALITY|LODGE|LTD|MANAGEMENT|MEDICAL|NEIGHBOURHOOD|NETWORK|NHS|NURSING|OFFICE|PARTNERSHIP|PCN|PHARMACY|PLC|PMS|PRACTICE|PRACTICES|PROJECT|PTNSHIP|RESIDENTIAL|RETIREMENT|SCHOOL|SERVICE|SERVICES|SOCIETY|SOLICITORS|SOLUTIONS|SUPPLIER|SUPPLIES|SUPPORT|SURGERIES|SURGERY|TECHNOLOGY|THERAPIES|TRUST|UNIT|UNIVERSITY|VILLAGE|WELLBEING)\b/;

/** What a person is named with, and the code of a commissioner after a name: that of one with a personal budget. */
const OF_A_PERSON =
  /( \d\d[A-Z]$)|\b(OBO|ON BEHALF OF|DR|DRS|DOCTOR|MR|MRS|MS|MISS|MESSRS|PROF|PROFESSOR|REV|SIR|EXECUTOR|EXECUTORS|PARTNER|PARTNERS|PTNR|PTNRS|PTNS)\b/;

const withheld: Readonly<Record<string, string>> = {
  'gp-services': 'General practice',
  'care-home': 'Care home',
  executor: 'Executor of an estate',
  'pharmacy-optician': 'Pharmacy or optician',
  solicitor: 'Solicitor',
};

/**
 * A supplier's name for readers. One that may be a person's is withheld: a name is shown where the supplier is in a
 * register, is a public body, or is called what only a body is called and no person in it is named by title.
 *
 * @param supplier - `registered`: its name in the accounts; `number`: the study's, in five digits, which tells those without
 *   a name apart
 */
export function suppliersName(supplier: {
  readonly registered: string;
  readonly register: string;
  readonly category: string;
  readonly number: string;
}): string {
  const {registered, register, category, number} = supplier;
  const isBody =
    register !== 'neither' ||
    BODIES.has(category) ||
    (OF_A_BODY.test(registered) && !OF_A_PERSON.test(registered));
  return isBody
    ? readersName(registered)
    : `${withheld[category] ?? 'Supplier'} ${number} (name withheld)`;
}
