/** Numbers as they are said: "12.3 per cent", "£14.3 million". */
export function spoken(text: string): string {
  return text.replaceAll('%', ' per cent').replace(/£([\d.,]+)M/g, '£$1 million');
}
