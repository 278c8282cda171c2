/** The smallest number of people that each named rule shows. */
const RULES: Readonly<Record<string, number>> = {
  hospital: 8,
  'hospital-5': 6,
  'ten-five': 10,
  research: 10,
};

/**
 * The smallest number of people that may be shown under a rule of disclosure; 5 where the rule is the publisher's own or there
 * is none.
 *
 * @param rule - the name in the document: `hospital`, `hospital-5`, `ten-five`, `research`, or another
 */
export function smallestShown(rule: string | undefined): number {
  return RULES[rule ?? ''] ?? 5;
}
