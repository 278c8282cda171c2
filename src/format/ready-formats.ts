import {formats, type Language} from './formats.js';

/** Makes the number formats of a figure's words before they are needed, while its document is still on its way. */
export function readyFormats(language: Language): void {
  const {money, ordinal, share} = formats(language);
  for (const pounds of [1, 2000, 2e6]) money(pounds);
  ordinal(1);
  share(0.5);
}
