import type {Messages} from '../../format/messages.js';

/** Welsh for journeys alone. */
export const messages: Messages = {
  'Illustrative figures, made up.': 'Ffigurau enghreifftiol, wedi’u llunio.',
  'Illustrative: made-up figures': 'Enghreifftiol: ffigurau wedi’u llunio',
  // How a step was taken
  'sent by a professional': 'anfonwyd gan weithiwr proffesiynol',
  'went by themselves': 'aethant ar eu liwt eu hunain',
  'told where to go': 'dywedwyd wrthynt ble i fynd',
  'moved to another service': 'symudwyd i wasanaeth arall',
  waited: 'buont yn aros',
  'came back': 'daethant yn ôl',
  'sent home': 'anfonwyd adref',
  'gave up': 'rhoesant y gorau iddi',
  'in another way': 'mewn ffordd arall',
  // Places and steps
  'Other routes': 'Llwybrau eraill',
  'other routes': 'llwybrau eraill',
  'back again': 'yn ôl eto',
  '{0} go no further': '{0}: dim pellach',
  'goes on as above': 'yn mynd ymlaen fel uchod',
  'fewer than {0}': 'llai na {0}',
  'at least {0}': 'o leiaf {0}',
  Start: 'Dechrau',
  'Step {0}': 'Cam {0}',
  'step {0}': 'cam {0}',
  'From {0}: {1}': 'O: {0}: {1}',
  '{0} to {1}: {2}': '{0} i: {1}: {2}',
  '{0} of those who came to {1}': '{0} o’r rhai a ddaeth yma: {1}',
  'back to where they had been': 'yn ôl i le y buont ynddo',
  // Heading, subtitle and sentence
  '{0} of {1} people gave up on the way': 'Rhoddodd {0} o {1} o bobl y gorau iddi ar y ffordd',
  'People who gave up on the way: {0}': 'Pobl a roddodd y gorau iddi ar y ffordd: {0}',
  'Times that people came back to where they had been: {0}':
    'Sawl gwaith y daeth pobl yn ôl i le y buont ynddo: {0}',
  'The step that most people took: {0} to {1}': 'Y cam a gymerodd y rhan fwyaf: {0} i: {1}',
  'The steps that people took': 'Y camau a gymerodd pobl',
  'One route': 'Un llwybr',
  '{0} routes': '{0} o lwybrau',
  '1 step': '1 cam',
  '{0} steps': '{0} o gamau',
  'Number of people at each step.': 'Nifer y bobl ar bob cam.',
  'Number of people at each step. The longest way has {0} steps.':
    'Nifer y bobl ar bob cam. Mae {0} o gamau yn y ffordd hiraf.',
  'People who started: {0}': 'Pobl a ddechreuodd: {0}',
  '{0}. ': '{0}. ',
  'The step that most people took is {0} ({1}). ': 'Y cam a gymerodd y rhan fwyaf yw {0} ({1}). ',
  'Gave up: {0}, most of them after {1} ({2}). ':
    'Rhoi’r gorau iddi: {0}, y rhan fwyaf ar ôl: {1} ({2}). ',
  'Came back to where they had been: {0}, most often from {1} to {2} ({3}). ':
    'Dod yn ôl i le y buont ynddo: {0}, amlaf o: {1} i: {2} ({3}). ',
  'Most people stop at {0}: {1} of {2} go no further.':
    'Mae’r rhan fwyaf yn aros yma: {0}: nid yw {1} o {2} yn mynd ddim pellach.',
  'Each box is a place, and each band is a step that people took: the thicker the band, the more people. In the list, each line is a step, and the next steps stand further in below it. “Back again” marks a place that people had been to before. The striped end of a box is people who went no further.':
    'Lle yw pob blwch, a cham a gymerodd pobl yw pob band: po fwyaf trwchus y band, y mwyaf o bobl. Yn y rhestr, cam yw pob llinell, a saif y camau nesaf ymhellach i mewn oddi tani. Mae “yn ôl eto” yn nodi lle y bu pobl ynddo o’r blaen. Pobl nad aethant ddim pellach yw pen streipiog blwch.',
  'Steps that fewer than {0} people took are put together as “other routes”, so that nobody can be recognised.':
    'Rhoddir camau a gymerwyd gan lai na {0} o bobl gyda’i gilydd fel “llwybrau eraill”, fel na ellir adnabod neb.',
  '1 figure is not published, to protect privacy.':
    'Mae 1 ffigur heb ei gyhoeddi, i ddiogelu preifatrwydd.',
  // Table
  To: 'I',
  From: 'O',
  Route: 'Llwybr',
  Step: 'Cam',
  How: 'Sut',
  People: 'Pobl',
  'What happened there': 'Beth ddigwyddodd yno',
  // Menus, finding and exploring
  'Follow a route': 'Dilyn llwybr',
  'All routes': 'Pob llwybr',
  'What fits the screen': 'Beth sy’n ffitio’r sgrin',
  'Show as': 'Dangos fel',
  Bands: 'Bandiau',
  List: 'Rhestr',
  'Find a place': 'Chwilio am le',
  'Point at a band, or choose “Explore the chart” and use the keys: Right goes on along the route, Left goes back along it, Up and Down go through all steps, Home and End to the first and the last; or type the first letters of a place. The whole way of those people is lit. Enter keeps it lit; Escape leaves. “Show as table” gives every number in words.':
    'Pwyntiwch at fand, neu dewiswch “Archwilio’r siart” a defnyddiwch y bysellau: mae De yn mynd ymlaen ar hyd y llwybr, Chwith yn ôl ar ei hyd, I fyny ac I lawr drwy’r holl gamau, Home ac End at y cyntaf a’r olaf; neu teipiwch lythrennau cyntaf lle. Goleuir holl ffordd y bobl hynny. Mae Enter yn ei chadw; mae Escape yn gadael. Mae “Dangos fel tabl” yn rhoi pob rhif mewn geiriau.',
};
