import type {Messages} from '../../format/messages.js';

/** Welsh for coded comments alone. */
export const messages: Messages = {
  'Illustrative figures, made up.': 'Ffigurau enghreifftiol, wedi’u llunio.',
  // Feelings
  'very negative': 'negyddol iawn',
  negative: 'negyddol',
  neutral: 'niwtral',
  mixed: 'cymysg',
  positive: 'cadarnhaol',
  'very positive': 'cadarnhaol iawn',
  // Headings
  'What people spoke about': 'Yr hyn y soniodd pobl amdano',
  'What people spoke about, and where': 'Yr hyn y soniodd pobl amdano, ac ymhle',
  'What people said: {0}': 'Yr hyn a ddywedodd pobl: {0}',
  'Named most: {0}, in one comment': 'Enwyd amlaf: {0}, mewn un sylw',
  'Named most: {0}, in {1} comments': 'Enwyd amlaf: {0}, nifer y sylwadau: {1}',
  'Named most: {0}, in {1} comments, {2} {3}':
    'Enwyd amlaf: {0}, nifer y sylwadau: {1}, {2} yn {3}',
  '{0}: {1} comments are {2}': '{0}: {1} o sylwadau yn {2}',
  '{0}, {1}: {2} comments are {3}': '{0}, {1}: {2} o sylwadau yn {3}',
  '{0} comments are {1}': '{0} o sylwadau yn {1}',
  '{0}: {1} comments up {2} points': '{0}: sylwadau {1} i fyny {2} pwynt',
  '{0}: {1} comments down {2} points': '{0}: sylwadau {1} i lawr {2} pwynt',
  'There is no earlier quarter to compare with': 'Nid oes chwarter cynharach i gymharu ag ef',
  'No theme shows a clear change since {0}': 'Nid oes newid clir mewn unrhyw thema ers {0}',
  'Comments over time': 'Sylwadau dros amser',
  '{0} of comments {1} in {2}': '{0} o’r sylwadau yn {1} yn ystod {2}',
  '{0} of comments {1} in {2}: {3}': '{0} o’r sylwadau yn {1} yn ystod {2}: {3}',
  '{0} has clearly more {1} comments: {2}, against {3} of all':
    'Mae gan {0} yn amlwg fwy o sylwadau {1}: {2}, o’i gymharu â {3} o’r cyfan',
  '{0} of {1} services differ clearly from all comments':
    'Gwasanaethau sy’n amlwg yn wahanol i’r holl sylwadau: {0} o {1}',
  '{0} of {1} places differ clearly from all comments':
    'Lleoedd sy’n amlwg yn wahanol i’r holl sylwadau: {0} o {1}',
  'No service differs clearly from all comments':
    'Nid oes gwasanaeth sy’n amlwg yn wahanol i’r holl sylwadau',
  'No place differs clearly from all comments':
    'Nid oes lle sy’n amlwg yn wahanol i’r holl sylwadau',
  'The part that is {0}, service by service': 'Y rhan sy’n {0}, fesul gwasanaeth',
  'The part that is {0}, place by place': 'Y rhan sy’n {0}, fesul lle',
  'All comments together have no share here, so nothing is compared with them.':
    'Nid oes cyfran i’r holl sylwadau gyda’i gilydd yma, felly ni chymharir dim â nhw.',
  'Most comments: {0}, {1} ({2})': 'Y nifer mwyaf o sylwadau: {0}, {1} ({2})',
  // Subtitles
  'All comments': 'Pob sylw',
  'Comments on “{0}”': 'Sylwadau ar “{0}”',
  'All comments by feeling. {0}.': 'Pob sylw yn ôl teimlad. {0}.',
  'Comments on “{0}” by feeling. {1}.': 'Sylwadau ar “{0}” yn ôl teimlad. {1}.',
  'Comments on one theme by feeling. {0}.': 'Sylwadau ar un thema yn ôl teimlad. {0}.',
  'Comments on {0} themes by feeling. {1}.': 'Sylwadau ar {0} o themâu yn ôl teimlad. {1}.',
  '{0}: the part that is {1}, by service ({2}). {3}.':
    '{0}: y rhan sy’n {1}, yn ôl gwasanaeth ({2}). {3}.',
  '{0}: the part that is {1}, by place ({2}). {3}.': '{0}: y rhan sy’n {1}, yn ôl lle ({2}). {3}.',
  'Themes ({0}) by service ({1}).': 'Themâu ({0}) yn ôl gwasanaeth ({1}).',
  'Themes ({0}) by place ({1}).': 'Themâu ({0}) yn ôl lle ({1}).',
  'Part of the comments that is {0}, and how many there are. {1}.':
    'Y rhan o’r sylwadau sy’n {0}, a faint sydd. {1}.',
  'Number of comments. {0}.': 'Nifer y sylwadau. {0}.',
  // Sentences
  '1 theme': '1 thema',
  '{0} themes': '{0} o themâu',
  '{0} of them with {1} comments or more': '{0} ohonynt â {1} neu fwy o sylwadau',
  'Of all {0} comments {1} are {2}.': 'O’r holl sylwadau ({0}) mae {1} yn {2}.',
  'On {0} of the themes clearly more are {1}': 'Themâu lle mae’n amlwg bod mwy yn {1}, nifer: {0}',
  ', on {0} clearly fewer.': '; lle mae’n amlwg bod llai, nifer: {0}.',
  'Since {0} the {1} share is clearly up on {2} and clearly down on {3} of {4}.':
    'Ers {0} mae’r gyfran {1} yn amlwg i fyny ar {2} ac yn amlwg i lawr ar {3} o {4}.',
  'Showing {0} of {1}.': 'Yn dangos {0} o {1}.',
  'Showing {0} of {1} themes.': 'Yn dangos {0} o’r {1} thema.',
  'The lowest share is {0} ({1}), the highest {2} ({3}).':
    'Y gyfran isaf yw {0} ({1}), yr uchaf {2} ({3}).',
  'No figures for {0}.': 'Dim ffigurau ar gyfer {0}.',
  'No time has enough comments for a share.':
    'Nid oes digon o sylwadau ar unrhyw adeg i roi cyfran.',
  'Clearly more: {0}': 'Yn amlwg yn fwy: {0}',
  'Clearly fewer: {0}': 'Yn amlwg yn llai: {0}',
  'No clear difference: {0}.': 'Dim gwahaniaeth clir: {0}.',
  'Under {0} comments, so without a share: {1}.': 'Llai na {0} o sylwadau, felly heb gyfran: {1}.',
  'Highest of all squares:': 'Yr uchaf o’r holl sgwariau:',
  '{0} of {1} squares have {2} comments or more.': 'Sgwariau â {2} neu fwy o sylwadau: {0} o {1}.',
  '{0} of {1} squares have any.': 'Sgwariau â sylwadau: {0} o {1}.',
  // Changes
  'up {0} points since {1}': 'i fyny {0} pwynt ers {1}',
  'down {0} points since {1}': 'i lawr {0} pwynt ers {1}',
  'no clear change since {0}': 'dim newid clir ers {0}',
  // How to read it
  'Each bar is one theme.': 'Mae pob bar yn un thema.',
  'Negative comments stand to the left of the line, positive ones to the right; those that are neither have a column of their own.':
    'Mae sylwadau negyddol i’r chwith o’r llinell a rhai cadarnhaol i’r dde; mae gan y rhai nad ydynt y naill na’r llall eu colofn eu hunain.',
  'Bars are parts of the theme’s comments; how many these are stands at the end.':
    'Mae’r barrau’n rhannau o sylwadau’r thema; mae eu nifer ar y diwedd.',
  'Bars are as long as there are comments.': 'Mae hyd y barrau yn ôl nifer y sylwadau.',
  'Each line is one feeling: its part of the comments of each time.':
    'Mae pob llinell yn un teimlad: ei ran o’r sylwadau ar bob adeg.',
  'Each line is one feeling: its number of comments at each time.':
    'Mae pob llinell yn un teimlad: nifer ei sylwadau ar bob adeg.',
  'The shaded band is the range that chance leaves open. How many comments there were stands below.':
    'Y band lliw yw’r ystod y mae siawns yn ei gadael yn agored. Mae nifer y sylwadau isod.',
  'Each dot is the share of one row, and the line through it the range that chance leaves open.':
    'Mae pob dot yn gyfran un rhes, a’r llinell drwyddo’n dangos yr ystod y mae siawns yn ei gadael yn agored.',
  'Each dot is the share of one row, and the line through it the range that chance leaves open. A full dot is clearly above or below all comments together, the dashed line; an open one is not.':
    'Mae pob dot yn gyfran un rhes, a’r llinell drwyddo’n dangos yr ystod y mae siawns yn ei gadael yn agored. Mae dot llawn yn amlwg uwchlaw neu islaw’r holl sylwadau gyda’i gilydd, sef y llinell doredig; nid yw un gwag.',
  'Each row is one theme. The darker a square, the larger the part that is {0}; the number below it is how many comments there are.':
    'Mae pob rhes yn un thema. Po dywyllaf y sgwâr, mwyaf yw’r rhan sy’n {0}; y rhif oddi tani yw nifer y sylwadau.',
  'Each row is one theme. The darker a square, the more comments there are.':
    'Mae pob rhes yn un thema. Po dywyllaf y sgwâr, mwyaf o sylwadau sydd.',
  // Notes
  'A comment may have several themes, so themes are not added up.':
    'Gall sylw fod â sawl thema, felly nid yw themâu’n cael eu hadio.',
  'Mixed comments are kept apart: they are counted neither as positive nor as negative.':
    'Cedwir sylwadau cymysg ar wahân: nid ydynt yn cyfrif fel rhai cadarnhaol nac fel rhai negyddol.',
  'Under {0} comments no share is shown.': 'Nid oes cyfran lle mae llai na {0} o sylwadau.',
  '1 comment without a feeling is in no share.': 'Nid yw 1 sylw heb deimlad mewn unrhyw gyfran.',
  '{0} comments without a feeling are in no share.':
    'Nid yw {0} o sylwadau heb deimlad mewn unrhyw gyfran.',
  'A difference is called clear only where it is wider than chance would make it 19 times in 20 (Wilson’s interval).':
    'Dim ond gwahaniaeth sy’n fwy nag y byddai siawns yn ei wneud 19 gwaith o bob 20 a elwir yn glir (cyfwng Wilson).',
  'Changes are worked out before rounding.': 'Cyfrifir newidiadau cyn talgrynnu.',
  'Of {0} compared, {1} may look clear by chance alone.':
    'O’r {0} a gymharwyd, gall {1} edrych yn glir trwy siawns yn unig.',
  '1 figure is not published, to protect privacy.':
    'Mae 1 ffigur heb ei gyhoeddi, i ddiogelu preifatrwydd.',
  // One item
  '1 comment': '1 sylw',
  '{0} comments': '{0} o sylwadau',
  'comments: {0}': 'sylwadau: {0}',
  '{0} {1}': '{0} {1}',
  '{0} {1}, by chance {2} to {3}': '{0} yn {1}, trwy siawns {2} i {3}',
  'clearly more than of all comments': 'yn amlwg yn fwy nag o’r holl sylwadau',
  'clearly fewer than of all comments': 'yn amlwg yn llai nag o’r holl sylwadau',
  'no clear difference from all comments': 'dim gwahaniaeth clir i’r holl sylwadau',
  'under {0} comments, so no share': 'llai na {0} o sylwadau, felly dim cyfran',
  '1 quote': '1 dyfyniad',
  '{0} quotes': '{0} o ddyfyniadau',
  'minus ': 'minws ',
  // Quotes
  'Published with consent.': 'Cyhoeddwyd gyda chydsyniad.',
  'No consent is needed.': 'Nid oes angen cydsyniad.',
  // Drawing and key
  '◂ negative': '◂ negyddol',
  'positive ▸': 'cadarnhaol ▸',
  Neither: 'Y naill na’r llall',
  Comments: 'Sylwadau',
  Change: 'Newid',
  'under {0} comments': 'llai na {0} o sylwadau',
  'not published': 'heb ei gyhoeddi',
  hidden: 'cudd',
  'All: {0}': 'Pob un: {0}',
  'All {0}': 'Pob un ({0})',
  'clearly above or below all comments': 'yn amlwg uwchlaw neu islaw’r holl sylwadau',
  'no clear difference': 'dim gwahaniaeth clir',
  // Table
  Theme: 'Thema',
  'Family of themes': 'Teulu o themâu',
  Service: 'Gwasanaeth',
  Area: 'Ardal',
  'Comments with a feeling': 'Sylwadau â theimlad',
  'Without a feeling': 'Heb deimlad',
  'Per cent {0}': 'Canran {0}',
  'Range from': 'Ystod o',
  'Range to': 'Ystod i',
  'Change in points': 'Newid mewn pwyntiau',
  'Clear change': 'Newid clir',
  yes: 'ydy',
  no: 'nac ydy',
  // Menus
  Feeling: 'Teimlad',
  'Number of comments': 'Nifer y sylwadau',
  Share: 'Cyfran',
  Shares: 'Cyfrannau',
  Numbers: 'Niferoedd',
  Themes: 'Themâu',
  'All themes': 'Pob thema',
  'All services': 'Pob gwasanaeth',
  'All places': 'Pob lle',
  'All together': 'Popeth gyda’i gilydd',
  'First 15': 'Y 15 cyntaf',
  'Find a theme': 'Chwilio am thema',
  'Find a service': 'Chwilio am wasanaeth',
  'Find a place': 'Chwilio am le',
};
