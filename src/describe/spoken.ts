import {formats, type Language} from '../format/formats.js';

/** Numbers as they are said: "12.3 per cent", "£14.3 million". */
export function spoken(text: string, language: Language = 'en'): string {
  const {say} = formats(language);
  return text
    .replaceAll('%', say` per cent`)
    .replace(/£([\d.,]+)M/g, (_, number: string) => say`£${number} million`);
}
