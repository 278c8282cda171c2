import type {Messages} from '../../format/messages.js';

/** Welsh for this kind of chart alone. */
export const messages: Messages = {
  // What the numbers are
  'The number of {0}': 'Nifer ({0})',
  'The number of commissioners': 'Nifer y comisiynwyr',
  'The share of {0}': 'Cyfran {0}',
  'Invoices paid to {0}': 'Anfonebau {0} a dalwyd',
  'The number of {0} paid': 'Nifer a dalwyd ({0})',
  'Payments to {0}': 'Taliadau ar gyfer {0}',
  'Payments to {0} in real terms': 'Taliadau ar gyfer {0} mewn termau real',
  month: 'mis',
  quarter: 'chwarter',
  year: 'blwyddyn',
  // Heading
  '{0} stayed at {1}': '{0}: dim newid, {1}',
  '{0} rose from {1} in {2} to {3} in {4}': '{0}: cynnydd o {1} ({2}) i {3} ({4})',
  '{0} fell from {1} in {2} to {3} in {4}': '{0}: gostyngiad o {1} ({2}) i {3} ({4})',
  '{0}’s highest {1} is {2} its lowest': '{0}: mae’r ffigur uchaf fesul {1} {2} cymaint â’r isaf',
  '{0}’s highest {1}: {2}': '{0}: y ffigur uchaf fesul {1} yw {2}',
  '{0} times': '{0} gwaith',
  '{0} paid {1} more per head than {2} others, every {3}':
    'Talodd {0} fwy y pen ar gyfer {1} na {2} arall, bob {3}',
  '{0} paid {1} a larger share than {2} others, every {3}':
    'Talodd {0} gyfran fwy ar gyfer {1} na {2} arall, bob {3}',
  '{0} paid {1} more than {2} others, every {3}':
    'Talodd {0} fwy ar gyfer {1} na {2} arall, bob {3}',
  '{0} has more than {1} others, every {2}': 'Mae {0} yn uwch na {1} arall, bob {2}',
  '{0} by {1}: {2} has the most': '{0} fesul {1}: {2} sydd â’r mwyaf',
  // Subtitle
  'the first {0} as 100': 'y cyntaf ({0}) yn 100',
  '{0}, {1} to {2}': '{0}, {1} – {2}',
  'payments to {0} per resident{1}': 'taliadau ar gyfer {0} fesul preswylydd{1}',
  'payments to {0}{1}': 'taliadau ar gyfer {0}{1}',
  'number of {0}': 'nifer ({0})',
  'number of commissioners': 'nifer y comisiynwyr',
  ' in real terms ({0} prices)': ' mewn termau real (prisiau {0})',
  // Sentence
  ' The largest change was from {0} to {1}: {2}.':
    ' Roedd y newid mwyaf rhwng y ddau gyfnod hyn: {0}, {1} ({2}).',
  ' The highest of {0} is {1} ({2}), the lowest {3} ({4}).':
    ' Yr uchaf o’r {0} ffigur yw {1} ({2}), a’r isaf yw {3} ({4}).',
  ' The highest of {0} is {1} ({2}), the lowest {3} ({4}); the average {5} has {6}.':
    ' Yr uchaf o’r {0} ffigur yw {1} ({2}), a’r isaf yw {3} ({4}); y cyfartaledd fesul {5} yw {6}.',
  'First and last are the same.': 'Mae’r cyntaf a’r olaf yr un fath.',
  'Up {0}{1}': 'Cynnydd o {0}{1}',
  'Down {0}{1}': 'Gostyngiad o {0}{1}',
  '{0} from first to last.': '{0} o’r cyntaf i’r olaf.',
  '{0} is highest in all {1} months, from {2} to {3}. ':
    '{0} yw’r uchaf ym mhob un o’r {1} mis, o {2} i {3}. ',
  '{0} is highest in all {1} quarters, from {2} to {3}. ':
    '{0} yw’r uchaf ym mhob un o’r {1} chwarter, o {2} i {3}. ',
  '{0} is highest in all {1} years, from {2} to {3}. ': {
    two: '{0} yw’r uchaf ym mhob un o’r {1} flynedd, o {2} i {3}. ',
    other: '{0} yw’r uchaf ym mhob un o’r {1} blynedd, o {2} i {3}. ',
  },
  'Half of the {0} are at {1} a {2} or less on average.':
    'Mae hanner y {0} ar {1} fesul {2} neu lai ar gyfartaledd.',
  'In {0} the highest month was {1} the lowest ({2} and {3}); the highest quarter is {4} the lowest ({5} and {6}). ':
    '{0}: roedd y mis uchaf {1} cymaint â’r isaf ({2}, {3}); mae’r chwarter uchaf {4} cymaint â’r isaf ({5}, {6}). ',
  '{0} has {1} a {2} on average, between {3} ({4}) and {5} ({6}). ':
    '{0}: {1} fesul {2} ar gyfartaledd, rhwng {3} ({4}) a {5} ({6}). ',
  '{0} gave {1} a {2} on average, between {3} ({4}) and {5} ({6}). ':
    'Rhoddodd {0} {1} fesul {2} ar gyfartaledd, rhwng {3} ({4}) a {5} ({6}). ',
  '{0} paid {1} a {2} on average, between {3} ({4}) and {5} ({6}). ':
    'Talodd {0} {1} fesul {2} ar gyfartaledd, rhwng {3} ({4}) a {5} ({6}). ',
  // Reading and notes
  'Each column is one {0}.': 'Mae pob colofn yn un cyfnod ({0}).',
  'Each point is one {0}.': 'Mae pob pwynt yn un cyfnod ({0}).',
  'Q1 is April to June.': 'Q1 yw Ebrill i Fehefin.',
  'All panels have the same scale, so heights can be compared.':
    'Mae’r un raddfa ar bob panel, felly gallwch gymharu uchderau.',
  'Each panel has its own scale: compare shapes, not heights.':
    'Mae gan bob panel ei raddfa ei hun: cymharwch siapiau, nid uchderau.',
  'A gap is a time without a figure.': 'Mae bwlch yn gyfnod heb ffigur.',
  'Some figures are not published, to protect privacy.':
    'Nid yw rhai ffigurau wedi’u cyhoeddi, i ddiogelu preifatrwydd.',
  'Hatched columns are {0} figures.': 'Colofnau â llinellau: ffigurau {0}.',
  'Open dots are {0} figures.': 'Dotiau gwag: ffigurau {0}.',
  'A dotted line is the sum of the bodies that came before.':
    'Llinell ddotiog yw cyfanswm y cyrff a ddaeth o’r blaen.',
  'Real terms: what was paid, in the prices of {0}, by {1}.':
    'Termau real: yr hyn a dalwyd, ym mhrisiau {0}, yn ôl {1}.',
  '{0} of {1} {2} has no figures.': 'Nid oes ffigurau ar gyfer {0} o {1} ({2}).',
  '{0} of {1} {2} have no figures.': 'Nid oes ffigurau ar gyfer {0} o {1} ({2}).',
  '{0} of {1} {2} lacks a figure for some time and is left out.':
    'Wedi’i adael allan am nad oes ffigur ar gyfer rhyw gyfnod: {0} o {1} ({2}).',
  '{0} of {1} {2} lack a figure for some time and are left out.':
    'Wedi’u gadael allan am nad oes ffigur ar gyfer rhyw gyfnod: {0} o {1} ({2}).',
  // One point
  'to {0}, as it was paid': 'ar gyfer {0}, fel y’i talwyd',
  'Monthly average {0}': 'Cyfartaledd misol {0}',
  'Quarterly average {0}': 'Cyfartaledd chwarterol {0}',
  'Yearly average {0}': 'Cyfartaledd blynyddol {0}',
  '{0} figure': 'ffigur {0}',
  // Table
  'What happened': 'Beth ddigwyddodd',
  Commissioner: 'Comisiynydd',
  Average: 'Cyfartaledd',
  'Average, real terms': 'Cyfartaledd, termau real',
  // On the drawing
  'Real terms, {0} prices': 'Termau real, prisiau {0}',
  'Each panel has its own scale:': 'Mae gan bob panel ei raddfa ei hun:',
  'read the numbers on the columns.': 'darllenwch y rhifau ar y colofnau.',
  'All panels have the same scale.': 'Mae’r un raddfa ar bob panel.',
  'Highest: {0}': 'Uchaf: {0}',
  'Highest: {0} in {1}': 'Uchaf: {0} ({1})',
  '{0} of the other {1}': '{0} o’r {1} arall',
  '{0} of the {1}': '{0} o’r {1}',
  '{0}: each panel has its own scale.': '{0}: mae gan bob panel ei raddfa ei hun.',
  '{0}, all on the same scale.': '{0}, i gyd ar yr un raddfa.',
  'Compare shapes, not heights.': 'Cymharwch siapiau, nid uchderau.',
  'Dark line: the one named;': 'Llinell dywyll: yr un a enwir;',
  'thin orange: {0};': 'oren tenau: {0};',
  'grey: all others.': 'llwyd: y lleill i gyd.',
  // Menus and buttons
  Period: 'Cyfnod',
  Months: 'Misoedd',
  Quarters: 'Chwarteri',
  'Same for all': 'Yr un i bob un',
  'Each its own scale': 'Graddfa ei hun i bob un',
  'Lines or columns': 'Llinellau neu golofnau',
  Lines: 'Llinellau',
  Columns: 'Colofnau',
  'Find a commissioner': 'Chwilio am gomisiynydd',
  'Show the other {0}': 'Dangos y {0} arall',
  'Point at a mark, or choose “Explore the chart”. Then use the keys: Left and Right go through time, Up and Down to the same time of another commissioner, Home and End to the first and the last. Or type the first letters of a name. Enter chooses a commissioner; Escape leaves. “Show as table” gives every number in words.':
    'Pwyntiwch at farc, neu dewiswch “Archwilio’r siart”. Yna defnyddiwch y bysellau: mae Chwith a De yn mynd drwy amser, I Fyny ac I Lawr i’r un cyfnod ar gyfer comisiynydd arall, Home ac End i’r cyntaf a’r olaf. Neu teipiwch lythrennau cyntaf enw. Mae Enter yn dewis comisiynydd; mae Escape yn gadael. Mae “Dangos fel tabl” yn rhoi pob rhif mewn geiriau.',
  'by month': 'fesul mis',
  'by quarter': 'fesul chwarter',
  'by year': 'fesul blwyddyn',
};
