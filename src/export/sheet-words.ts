import {capital} from '../format/capital.js';
import {formats} from '../format/formats.js';
import type {Sheet, SheetPart} from '../view/sheet.js';
import {sourcesOf} from './sources-of.js';

/**
 * Parts of a sheet as plain sentences, one part a line, for those who do not see its picture: title, parts in their order,
 * publisher, and sources, each once.
 *
 * @param parts - those that are shown
 */
export function sheetWords(
  {title, lead, language, publisher}: Pick<Sheet, 'title' | 'lead' | 'language' | 'publisher'>,
  parts: readonly SheetPart[],
): string {
  const {say} = formats(language);
  return [
    sentence(title),
    lead ? sentence(lead) : '',
    ...parts.map((part) => partWords(part, say)),
    publisher ? sentence(publisher) : '',
    ...sourcesOf(parts).map((source) => sentence(say`Source: ${source}`)),
  ]
    .filter(Boolean)
    .join('\n');
}

type Say = ReturnType<typeof formats>['say'];

function partWords(part: SheetPart, say: Say): string {
  const madeUp = 'illustrative' in part ? say`Illustrative: made-up figures` : '';
  switch (part.kind) {
    case 'figure': {
      const {value, unit = '', change = '', sentence: words} = part;
      const number = [value, unit].filter(Boolean).join(' ');
      // "1,280 answers came in this quarter."; "50.9% were positive. All answers together."
      const goesOn = /^\p{Ll}/u.test(words);
      const whole = goesOn ? [`${number} ${words}`] : [number, words];
      return [...whole, capital(change), madeUp].filter(Boolean).map(sentence).join(' ');
    }
    case 'chart':
      return [part.title, part.subtitle ?? '', part.sentence, madeUp]
        .filter(Boolean)
        .map(sentence)
        .join(' ');
    case 'quote': {
      const {text, by} = part;
      const quote = /^[“‘"']/.test(text) ? text : `“${text}”`;
      return [quote, by ?? ''].filter(Boolean).map(sentence).join(' ');
    }
    case 'pair':
      return [say`You said: ${part.said}`, say`We did: ${part.did}`].map(sentence).join(' ');
    case 'picture':
      return sentence(part.alternative);
    case 'text':
      return [part.heading ?? '', part.text].filter(Boolean).map(sentence).join(' ');
  }
}

function sentence(text: string): string {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  return /[.!?…][”’"')]*$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
