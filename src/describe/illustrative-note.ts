import {formats, type Language} from '../format/formats.js';

/** What stands before everything else when a document's figures are made up. */
export function illustrativeNote(illustrative: boolean, language: Language): readonly string[] {
  return illustrative
    ? [formats(language).say`Illustrative figures, made up to show how the chart looks.`]
    : [];
}
