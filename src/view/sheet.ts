import type {Language} from '../format/messages.js';

/** A sheet as plain data: what its pictures, files and alternative texts are made of. */
export interface Sheet {
  readonly title: string;
  readonly lead?: string;
  readonly language: Language;
  readonly publisher?: string;
  readonly colors: SheetColors;
  readonly parts: readonly SheetPart[];
}

/** Colours of a sheet as #rrggbb; each pair that carries text has a contrast of at least 4.5. */
export interface SheetColors {
  readonly ink: string;
  readonly paper: string;
  readonly accent: string;
  readonly onAccent: string;
}

/** One part of a sheet, in the order of its source. */
export type SheetPart =
  | {
      readonly kind: 'figure';
      readonly value: string;
      readonly unit?: string;
      readonly change?: string;
      readonly sentence: string;
      readonly source?: string;
      /** Made up, to show how it looks. */
      readonly illustrative?: true;
    }
  | {
      readonly kind: 'chart';
      readonly title: string;
      /** Measure, unit, place and period. */
      readonly subtitle?: string;
      readonly sentence: string;
      readonly svg: string;
      readonly width: number;
      readonly height: number;
      readonly source?: string;
      readonly illustrative?: true;
    }
  | {readonly kind: 'quote'; readonly text: string; readonly by?: string}
  | {readonly kind: 'picture'; readonly address: string; readonly alternative: string}
  | {readonly kind: 'pair'; readonly said: string; readonly did: string}
  | {readonly kind: 'text'; readonly heading?: string; readonly text: string};
