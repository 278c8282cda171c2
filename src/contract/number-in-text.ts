/**
 * The number that a text means: "12,500", "£1,234.50", "(123.45)" and "-£5"; `undefined` for any other text.
 */
export function numberInText(text: string): number | undefined {
  const bare = text.trim().slice(0, 40);
  const negative = /^\(.*\)$|^-|-$/.test(bare) ? -1 : 1;
  const digits = bare.replace(/[£,\s()-]/g, '');
  return /^\d+(\.\d+)?$/.test(digits) ? negative * Number(digits) : undefined;
}
