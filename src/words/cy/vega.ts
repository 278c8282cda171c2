import type {Messages} from '../../format/messages.js';

/** Welsh for this kind of chart alone. */
export const messages: Messages = {
  'The figure shows {0} values of the tables {1}.':
    'Mae’r ffigur yn dangos {0} o werthoedd o’r tablau {1}.',
  'Values that the figure shows now: {0}.': 'Gwerthoedd y mae’r ffigur yn eu dangos nawr: {0}.',
  'The table has {0} rows.': 'Mae {0} o resi yn y tabl.',
  'The author of this page drew this figure with Vega-Lite. Point at a mark to read what it stands for.':
    'Lluniodd awdur y dudalen hon y ffigur â Vega-Lite. Pwyntiwch at farc i ddarllen beth mae’n ei gynrychioli.',
  'Rows without a published number: {0}. They are not drawn.':
    'Rhesi heb rif wedi’i gyhoeddi: {0}. Nid ydynt yn cael eu llunio.',
  'Find a mark': 'Dod o hyd i farc',
  'The picture cannot be drawn on this page. Its numbers are in the table.':
    'Ni ellir llunio’r llun ar y dudalen hon. Mae ei rifau yn y tabl.',
  '{0}: from': '{0}: o',
  '{0}: to': '{0}: hyd at',
  Sunday: 'Dydd Sul',
  Monday: 'Dydd Llun',
  Tuesday: 'Dydd Mawrth',
  Wednesday: 'Dydd Mercher',
  Thursday: 'Dydd Iau',
  Friday: 'Dydd Gwener',
  Saturday: 'Dydd Sadwrn',
};
