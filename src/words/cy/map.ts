import type {Messages} from '../../format/messages.js';

/** Welsh for this kind of chart alone. */
export const messages: Messages = {
  // Heading
  '{0} has the most people': '{0} sydd â’r nifer mwyaf o bobl',
  '{0} has nearly {1} times as many people as the smallest area':
    'Mae poblogaeth {0} bron i {1} gwaith poblogaeth yr ardal leiaf',
  '{0} has over {1} times as many people as the smallest area':
    'Mae poblogaeth {0} dros {1} gwaith poblogaeth yr ardal leiaf',
  '{0} has {1} times as many people as the smallest area':
    'Mae poblogaeth {0} yn {1} gwaith poblogaeth yr ardal leiaf',
  '{0} pays most to {1}: {2}': '{0} sy’n talu fwyaf ar gyfer {1}: {2}',
  '{0} has most invoices: {1}': '{0} sydd â’r nifer mwyaf o anfonebau: {1}',
  '{0} has most suppliers: {1}': '{0} sydd â’r nifer mwyaf o gyflenwyr: {1}',
  '{0} of {1} areas are below {2}, at {3}; {4} reaches {5}':
    'Mae {0} o’r {1} ardal o dan y ffigur ar gyfer {2}, sef {3}; mae {4} yn cyrraedd {5}',
  'Half of areas are under {0}; {1} is at {2}':
    'Mae hanner yr ardaloedd o dan {0}; {2} yw ffigur {1}',
  'Half of areas spend under {0} on {1}; {2} spends {3}':
    'Mae hanner yr ardaloedd yn gwario llai na {0} ar gyfer {1}; mae {2} yn gwario {3}',
  // Subtitle
  '{0} of {1} {2}': '{0} o {1} {2}',
  '{0} of {1} areas': '{0} o’r {1} ardal',
  '{0} boundaries': 'ffiniau {0}',
  ' Residents: {0} estimate.': ' Preswylwyr: amcangyfrif {0}.',
  ' Residents: {0}.': ' Preswylwyr: {0}.',
  'payments to {0} for each resident': 'taliadau ar gyfer {0} fesul preswylydd',
  'people living in each area': 'pobl sy’n byw ym mhob ardal',
  // Sentence
  'Values run from {0} in {1} to {2} in {3}.':
    'Mae’r gwerthoedd yn amrywio o {0} ({1}) i {2} ({3}).',
  'Half of the areas are at {0} or less.': 'Mae hanner yr ardaloedd ar {0} neu lai.',
  'No figures for {0} area.': 'Nid oes ffigurau ar gyfer {0} ardal.',
  'No figures for {0} areas.': 'Nid oes ffigurau ar gyfer {0} ardal.',
  '{0} of {1} areas are above {2} as a whole ({3}).':
    'Mae {0} o’r {1} ardal yn uwch na’r ffigur ar gyfer {2} gyfan ({3}).',
  '{0} of {1} areas are above {2} ({3}).':
    'Mae {0} o’r {1} ardal yn uwch na’r ffigur ar gyfer {2} ({3}).',
  '{0} has the most areas in the top fifth ({1}).':
    '{0} sydd â’r nifer mwyaf o ardaloedd yn y pumed uchaf ({1}).',
  '{0} has no figures.': 'Nid oes ffigurau ar gyfer {0}.',
  '{0} is equal {1}, at {2}.': 'Mae {0} yn gydradd yn safle {1}, ar {2}.',
  '{0} is {1}, at {2}.': 'Mae {0} yn safle {1}, ar {2}.',
  // Reading and notes
  'The larger a circle, the larger the number of its area. The number in a circle is its place in the order. “List” shows all areas as bars.':
    'Po fwyaf y cylch, mwyaf y nifer ar gyfer yr ardal. Y rhif mewn cylch yw safle’r ardal yn y drefn. Mae “Rhestr” yn dangos pob ardal fel bar.',
  'Each area has the colour and the letter of its class, A for the lowest; diagonal lines mean that there are no figures.':
    'Mae gan bob ardal liw a llythyren ei dosbarth, gydag A ar gyfer yr isaf; mae llinellau croeslin yn golygu nad oes ffigurau.',
  'A black line runs between areas above and below the figure they are compared with.':
    'Mae llinell ddu rhwng yr ardaloedd sydd uwchlaw ac islaw’r ffigur y maent yn cael eu cymharu ag ef.',
  '“Hexagons” gives every area the same room, “List” shows all areas in order.':
    'Mae “Hecsagonau” yn rhoi’r un lle i bob ardal, ac mae “Rhestr” yn dangos pob ardal yn ei threfn.',
  ' Boundaries: {0}.': ' Ffiniau: {0}.',
  'No figures ({0}): {1}.': 'Dim ffigurau ({0}): {1}.',
  'Not published, to protect privacy ({0}): {1}.':
    'Heb eu cyhoeddi, i ddiogelu preifatrwydd ({0}): {1}.',
  'On no map, because the boundary file lacks them ({0}): {1}.':
    'Ddim ar unrhyw fap, am nad ydynt yn y ffeil ffiniau ({0}): {1}.',
  'On the map but not in the figures ({0}): {1}.': 'Ar y map ond nid yn y ffigurau ({0}): {1}.',
  'Hexagons without figures: {0}.': 'Hecsagonau heb ffigurau: {0}.',
  'Each hexagon is one area, whatever its size on the ground.':
    'Mae pob hecsagon yn un ardal, beth bynnag yw ei maint ar y ddaear.',
  '{0} of {1} pairs of neighbours ({2}) still touch. Lines divide regions.':
    'Mae {0} o’r {1} pâr o gymdogion ({2}) yn dal i gyffwrdd. Mae llinellau’n gwahanu rhanbarthau.',
  // One area
  'per head': 'y pen',
  'of all spending': 'o’r holl wariant',
  'of spending outside the NHS and councils': 'o’r gwariant y tu allan i’r GIG a’r cynghorau',
  'of invoices': 'o’r anfonebau',
  people: 'o bobl',
  ' invoices': ' o anfonebau',
  ' suppliers': ' o gyflenwyr',
  'class {0}, {1}': 'dosbarth {0}, {1}',
  'Class {0}': 'Dosbarth {0}',
  'Highest of {0}': 'Uchaf o {0}',
  'Highest of {0}, equal with {1}': 'Uchaf o {0} (cydradd: {1} arall)',
  'Lowest of {0}': 'Isaf o {0}',
  'Lowest of {0}, equal with {1}': 'Isaf o {0} (cydradd: {1} arall)',
  '{0} highest of {1}': 'Safle {0} o {1} o’r brig',
  '{0} highest of {1}, equal with {2}': 'Safle {0} o {1} o’r brig (cydradd: {2} arall)',
  'All values': 'Pob gwerth',
  'Under {0}': 'O dan {0}',
  'the same': 'yr un fath',
  '{0} point higher': '{0} pwynt yn uwch',
  '{0} point lower': '{0} pwynt yn is',
  '{0} points higher': '{0} pwynt yn uwch',
  '{0} points lower': '{0} pwynt yn is',
  '{0} more': '{0} yn fwy',
  '{0} less': '{0} yn llai',
  // Table
  Area: 'Ardal',
  Code: 'Cod',
  Region: 'Rhanbarth',
  Class: 'Dosbarth',
  'Difference from {0}': 'Gwahaniaeth o’r ffigur ar gyfer {0}',
  // On the picture
  chosen: 'wedi’i ddewis',
  '{0}, enlarged {1} times': '{0}, wedi’i chwyddo {1} gwaith',
  'Show ranks {0} to {1} ({2} areas)': 'Dangos safleoedd {0} i {1} ({2} ardal)',
  'your choice': 'eich dewis',
  'The line is {0}, {1}': 'Y llinell yw {0}, {1}',
  'No figures ({0}):': 'Dim ffigurau ({0}):',
  'Not published, to protect privacy ({0}):': 'Heb eu cyhoeddi, i ddiogelu preifatrwydd ({0}):',
  Clear: 'Clirio',
  // Menus and buttons
  View: 'Golwg',
  Areas: 'Ardaloedd',
  Hexagons: 'Hecsagonau',
  List: 'Rhestr',
  'By name': 'Yn ôl enw',
  'Find an area': 'Chwilio am ardal',
  Zoom: 'Chwyddo',
  'Zoom in': 'Chwyddo i mewn',
  'Zoom out': 'Chwyddo allan',
  'Whole map': 'Y map cyfan',
  'Move west': 'Symud i’r gorllewin',
  'Move north': 'Symud i’r gogledd',
  'Move south': 'Symud i’r de',
  'Move east': 'Symud i’r dwyrain',
  area: 'ardal',
  'Point at an area, or choose “Explore the chart” and use the keys: Left and Right go to the next value, Up and Down to the next region, Home and End to the highest and the lowest; or type the first letters of a name. Enter chooses an area, and its neighbours are then buttons beside the picture; Escape leaves. “Show as table” gives every number in words.':
    'Pwyntiwch at ardal, neu dewiswch “Archwilio’r siart” a defnyddio’r bysellau: mae Chwith a De yn mynd i’r gwerth nesaf, I Fyny ac I Lawr i’r rhanbarth nesaf, Home ac End i’r uchaf a’r isaf; neu teipiwch lythrennau cyntaf enw. Mae Enter yn dewis ardal, ac mae ei chymdogion wedyn yn fotymau wrth ochr y llun; mae Escape yn gadael. Mae “Dangos fel tabl” yn rhoi pob rhif mewn geiriau.',
  // Beside the picture
  'This map shows people, not money.': 'Mae’r map hwn yn dangos pobl, nid arian.',
  'There are no hexagons.': 'Nid oes hecsagonau.',
  'There is no map.': 'Nid oes map.',
  'There is no map, only the list.': 'Nid oes map, dim ond y rhestr.',
  'Borders with gaps': 'Ffiniau â bylchau',
  'Borders that cross themselves': 'Ffiniau sy’n croesi eu hunain',
  '{0}, so that these areas may be drawn wrong ({1}): {2}. “vcse-charts check” says where.':
    '{0}, felly efallai na fydd yr ardaloedd hyn wedi’u tynnu’n gywir ({1}): {2}. Mae “vcse-charts check” yn dweud ble.',
  '{0}, and number of areas in each class': '{0}, a nifer yr ardaloedd ym mhob dosbarth',
  '{0} area': '{0} ardal',
  '{0} areas': '{0} ardal',
  '{0}, {1} among them': '{0}, gan gynnwys {1}',
  Chosen: 'Wedi’i ddewis',
  '{0} {1}: black line on the map': '{0} {1}: llinell ddu ar y map',
  'No figures': 'Dim ffigurau',
  'Each step is a doubling: {0} is over 2 times the figure; {1} is under a half.':
    'Mae pob cam yn dyblu: mae {0} dros 2 waith y ffigur; mae {1} o dan hanner.',
  'Each step is a doubling: {0} is over 2 and {1} over 4 times the figure; {2} is under a half, {3} under a quarter.':
    'Mae pob cam yn dyblu: mae {0} dros 2 waith y ffigur a {1} dros 4 gwaith; mae {2} o dan hanner, a {3} o dan chwarter.',
  'The larger a circle, the larger the number': 'Po fwyaf y cylch, mwyaf y nifer',
  'The largest stands for {0}, {1}; the smallest for {2}, {3}.':
    'Mae’r mwyaf yn cynrychioli {0}, {1}; mae’r lleiaf yn cynrychioli {2}, {3}.',
  '“List” names all {0} areas in order.': 'Mae “Rhestr” yn enwi pob ardal ({0}) yn ei threfn.',
  'Number on the map, area, people': 'Rhif ar y map, ardal, pobl',
  'Number on the map, area, value': 'Rhif ar y map, ardal, gwerth',
  'Your area': 'Eich ardal',
  'Choose an area in the picture, or find one by its name, to see its value, its rank and its neighbours.':
    'Dewiswch ardal yn y llun, neu chwiliwch am un wrth ei henw, i weld ei gwerth, ei safle a’i chymdogion.',
  'Against {0} ({1})': 'Cymhariaeth: {0} ({1})',
  'highest {0}': 'uchaf {0}',
  'Next to {0} (choose one to move there)': 'Cymdogion {0} (dewiswch un i symud yno)',
};
