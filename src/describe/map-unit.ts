import {formats, type Language} from '../format/formats.js';
import type {MapMeasureView} from '../view/map.js';

/** What stands after a value: "per head", "of all spending". */
export function mapUnit({name}: MapMeasureView, language: Language = 'en'): string {
  const {say} = formats(language);
  switch (name) {
    case 'per-head':
      return say`per head`;
    case 'share':
      return say`of all spending`;
    case 'share-of-independent':
      return say`of spending outside the NHS and councils`;
    case 'share-over-threshold':
      return say`of invoices`;
    case 'population':
      return say`people`;
    // Not the words that stand alone: other languages put something between a number and these.
    case 'invoices':
      return say` invoices`.trim();
    case 'suppliers':
      return say` suppliers`.trim();
    case 'amount':
      return '';
  }
}
