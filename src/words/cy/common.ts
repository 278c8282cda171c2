import type {Messages} from '../../format/messages.js';

/** Welsh for the frame around every chart, and for the words that several kinds of chart use. */
export const messages: Messages = {
  // The frame
  'Loading the chart…': 'Llwytho’r siart…',
  'Loading…': 'Llwytho…',
  'Nothing to show': 'Dim i’w ddangos',
  'No data for this choice.': 'Dim data ar gyfer y dewis hwn.',
  'This chart cannot be shown': 'Nid oes modd dangos y siart hwn',
  'We could not load this chart.': 'Nid oedd modd i ni lwytho’r siart hwn.',
  'The problem': 'Y broblem',
  'All {0} problems': 'Pob problem ({0})',
  'Showing the last data we have, from {0} at {1}.':
    'Yn dangos y data diwethaf sydd gennym, o {0} am {1}.',
  '{0} was not found ({1}). Check the address in src, and that the file was uploaded.':
    'Ni chafwyd hyd i {0} ({1}). Gwiriwch y cyfeiriad yn src, a bod y ffeil wedi’i lanlwytho.',
  '{0} may not be read by everyone ({1}). Publish it without a sign-in.':
    'Ni chaiff pawb ddarllen {0} ({1}). Cyhoeddwch y ffeil heb orfod mewngofnodi.',
  'The server answered with an error ({0}) when asked for {1}. Try again later.':
    'Rhoddodd y gweinydd wall ({0}) wrth ofyn am {1}. Rhowch gynnig arall arni yn nes ymlaen.',
  'You are offline, so {0} could not be loaded.':
    'Rydych chi all-lein, felly nid oedd modd llwytho {0}.',
  '{0} did not come within {1} seconds. Try again later.':
    'Ni ddaeth {0} o fewn {1} eiliad. Rhowch gynnig arall arni yn nes ymlaen.',
  '{0} could not be reached. Try again later.':
    'Nid oedd modd cyrraedd {0}. Rhowch gynnig arall arni yn nes ymlaen.',
  '{0} could not be reached. It is on another site ({1}), which must allow this page to read it: its server needs the header Access-Control-Allow-Origin.':
    'Nid oedd modd cyrraedd {0}. Mae ar safle arall ({1}), sy’n gorfod caniatáu i’r dudalen hon ei ddarllen: mae angen y pennyn Access-Control-Allow-Origin ar ei weinydd.',
  '{0} is larger than {1} MB. Publish totals instead of single payments, or divide the file.':
    'Mae {0} yn fwy na {1} MB. Cyhoeddwch gyfansymiau yn lle taliadau unigol, neu rhannwch y ffeil.',
  'A web page came instead of data from {0}. Check that src is the address of the JSON file itself.':
    'Daeth tudalen we yn lle data o {0}. Gwiriwch mai cyfeiriad y ffeil JSON ei hun sydd yn src.',
  '{0} ends in the middle: only part of it came. Upload the file again.':
    'Mae {0} yn gorffen yn y canol: dim ond rhan ohono a ddaeth. Lanlwythwch y ffeil eto.',
  '{0} is not JSON. Check that it was saved as JSON, with commas between the parts and quotation marks around words.':
    'Nid JSON yw {0}. Gwiriwch fod y ffeil wedi’i chadw fel JSON, gyda choma rhwng y rhannau a dyfynodau o amgylch geiriau.',
  '{0} is not an Arrow file, or was cut short. Write it again with vcse-charts convert.':
    'Nid ffeil Arrow yw {0}, neu nid yw’n gyflawn. Gwnewch y ffeil eto â vcse-charts convert.',
  '{0} has no header. Check that it was saved as CSV with one header row.':
    'Nid oes pennawd gan {0}. Gwiriwch fod y ffeil wedi’i chadw fel CSV gydag un rhes bennawd.',
  '{0} names a column twice. Check that it was saved as CSV with one header row.':
    'Mae {0} yn enwi colofn ddwywaith. Gwiriwch fod y ffeil wedi’i chadw fel CSV gydag un rhes bennawd.',
  '{0} has a row longer than its header, row {1}. Check that it was saved as CSV with one header row.':
    'Mae rhes yn {0} sy’n hwy na’i phennawd, rhes {1}. Gwiriwch fod y ffeil wedi’i chadw fel CSV gydag un rhes bennawd.',
  '{0} has no number in row {1}, {2}: "{3}". Check that it was saved as CSV with one header row.':
    'Nid oes rhif gan {0} yn rhes {1}, {2}: "{3}". Gwiriwch fod y ffeil wedi’i chadw fel CSV gydag un rhes bennawd.',
  'The address in src cannot be read. Check it for typing errors.':
    'Nid oes modd darllen y cyfeiriad yn src. Gwiriwch am wallau teipio.',
  'The address in src holds a user name or password. Publish the data openly, without them.':
    'Mae enw defnyddiwr neu gyfrinair yn y cyfeiriad yn src. Cyhoeddwch y data’n agored, hebddynt.',
  'The address in src must start with https://.': 'Rhaid i’r cyfeiriad yn src ddechrau â https://.',
  'The data': 'Y data',
  '{0} has one problem. Its publisher can mend it.':
    'Mae gan {0} un broblem. Gall ei gyhoeddwr ei datrys.',
  '{0} has {1} problems. Its publisher can mend it.':
    'Mae problemau gan {0}, nifer: {1}. Gall ei gyhoeddwr eu datrys.',
  "This chart's settings do not fit the data: {0}.":
    'Nid yw gosodiadau’r siart hwn yn addas i’r data: {0}.',
  'Something went wrong while drawing. The rest of the page is not affected.':
    'Aeth rhywbeth o’i le wrth ddarlunio. Nid yw hyn yn effeithio ar weddill y dudalen.',
  'Try again': 'Rhowch gynnig arall arni',
  'The table and the controls of this chart could not be loaded.':
    'Nid oedd modd llwytho tabl a rheolyddion y siart hwn.',
  'This part of the chart could not be loaded.': 'Nid oedd modd llwytho’r rhan hon o’r siart.',
  'Help with this chart': 'Help gyda’r siart hwn',
  'Notes:': 'Nodiadau:',
  'Source:': 'Ffynhonnell:',
  '. Licence: {0}.': '. Trwydded: {0}.',
  'Complete {0}.': 'Yn gyflawn: {0}.',
  'Complete {0}; {1} of the money unmatched.': 'Yn gyflawn: {0}; {1} o’r arian heb ei baru.',
  '{0} of the money unmatched.': '{0} o’r arian heb ei baru.',
  ' Population: {0}.': ' Poblogaeth: {0}.',
  'Illustrative figures, made up to show how the chart looks.':
    'Ffigurau enghreifftiol, wedi’u llunio i ddangos sut mae’r siart yn edrych.',
  'Updated: {0}.{1}': 'Wedi’i ddiweddaru: {0}.{1}',
  ' {0} is not in it; you are at {1}.': ' Nid yw {0} ynddo; rydych chi ar {1}.',
  'Point at a mark, or choose “Explore the chart” and use the arrow keys, Home, End, Page Up and Page Down, or the first letters of a name. Enter chooses a mark; Escape leaves. “Show as table” gives every number in words.':
    'Pwyntiwch at farc, neu dewiswch “Archwilio’r siart” a defnyddio’r bysellau saeth, Home, End, Page Up a Page Down, neu lythrennau cyntaf enw. Mae Enter yn dewis marc; mae Escape yn gadael. Mae “Dangos fel tabl” yn rhoi pob rhif mewn geiriau.',
  // Controls
  'Explore the chart': 'Archwilio’r siart',
  'Change {0}': 'Newid: {0}',
  'Type a name': 'Teipiwch enw',
  'Nothing found for “{0}”.': 'Dim canlyniad ar gyfer “{0}”.',
  // Table
  'Show as table': 'Dangos fel tabl',
  'Hide table': 'Cuddio’r tabl',
  'Table: {0}': 'Tabl: {0}',
  'Show all {0} rows': 'Dangos pob rhes ({0})',
  'Copy table': 'Copïo’r tabl',
  'Table copied: {0} rows.': 'Tabl wedi’i gopïo: {0} o resi.',
  // Files
  Download: 'Lawrlwytho',
  'Data (CSV, {0})': 'Data (CSV, {0})',
  'Data with title and source (CSV)': 'Data gyda theitl a ffynhonnell (CSV)',
  'Figure (JSON)': 'Ffigur (JSON)',
  'Vega-Lite (JSON)': 'Vega-Lite (JSON)',
  'Picture (SVG)': 'Llun (SVG)',
  'Picture (PNG)': 'Llun (PNG)',
  'Picture (PNG, large)': 'Llun (PNG, mawr)',
  'Copy picture': 'Copïo’r llun',
  'Picture copied.': 'Llun wedi’i gopïo.',
  'This page may not copy pictures. Download it instead.':
    'Ni chaiff y dudalen hon gopïo lluniau. Lawrlwythwch y llun yn lle hynny.',
  'This browser could not make the picture. Try the SVG file.':
    'Nid oedd y porwr hwn yn gallu gwneud y llun. Rhowch gynnig ar y ffeil SVG.',
  'Saved: {0}.': 'Wedi’i gadw: {0}.',
  'Picture made on {0}.': 'Gwnaed y llun ar {0}.',
  'Source: {0}': 'Ffynhonnell: {0}',
  Title: 'Teitl',
  Shows: 'Yn dangos',
  Note: 'Nodyn',
  Source: 'Ffynhonnell',
  'Read on': 'Darllenwyd ar',
  // Citing and embedding
  Cite: 'Dyfynnu',
  Citation: 'Dyfyniad',
  Embed: 'Mewnblannu',
  'For a page of yours': 'Ar gyfer tudalen i chi',
  'For a page that takes no scripts': 'Ar gyfer tudalen nad yw’n derbyn sgriptiau',
  Copy: 'Copïo',
  'Copy: {0}': 'Copïo: {0}',
  'Copied: {0}.': 'Wedi’i gopïo: {0}.',
  'This page may not copy. Select the text and copy it yourself.':
    'Ni chaiff y dudalen hon gopïo. Dewiswch y testun a’i gopïo eich hun.',
  // Numbers, lists and times
  '{0} a head': '{0} y pen',
  '{0} and {1}': '{0}, {1}',
  '{0} or {1}': '{0} neu {1}',
  '{0} to {1}': '{0} i {1}',
  '{0} to {1} {2}': '{0} i {1} {2}',
  '{0} {1} {2}': '{0} {1} {2}',
  ' per cent': ' y cant',
  '£{0} million': '£{0} miliwn',
  ' days': ' diwrnod',
  'about ': 'tua ',
  'over ': 'dros ',
  'up to ': 'hyd at ',
  January: 'Ionawr',
  February: 'Chwefror',
  March: 'Mawrth',
  April: 'Ebrill',
  May: 'Mai',
  June: 'Mehefin',
  July: 'Gorffennaf',
  August: 'Awst',
  September: 'Medi',
  October: 'Hydref',
  November: 'Tachwedd',
  December: 'Rhagfyr',
  'Highest quarter': 'Y chwarter uchaf',
  'Second quarter': 'Yr ail chwarter',
  'Third quarter': 'Y trydydd chwarter',
  'Lowest quarter': 'Y chwarter isaf',
  // Measures
  'Pounds paid': 'Punnoedd a dalwyd',
  'Pounds per head': 'Punnoedd y pen',
  'Share of all spending': 'Cyfran o’r holl wariant',
  'Share of spending outside the NHS and councils':
    'Cyfran o’r gwariant y tu allan i’r GIG a’r cynghorau',
  'Share of invoices over the threshold': 'Cyfran o’r anfonebau dros y trothwy',
  'Share of the money': 'Cyfran o’r arian',
  'Received in the year': 'Derbyniwyd yn y flwyddyn',
  'Number of invoices': 'Nifer yr anfonebau',
  'Number of suppliers': 'Nifer y cyflenwyr',
  // Who pays and who is paid
  '1 commissioner': '1 comisiynydd',
  '{0} commissioners': {two: '{0} gomisiynydd', other: '{0} o gomisiynwyr'},
  commissioner: 'comisiynydd',
  commissioners: 'comisiynwyr',
  supplier: 'cyflenwr',
  suppliers: 'cyflenwyr',
  organisation: 'sefydliad',
  organisations: 'sefydliadau',
  'all suppliers': 'pob cyflenwr',
  'other suppliers': 'cyflenwyr eraill',
  'suppliers of unknown kind': 'cyflenwyr o fath anhysbys',
  'voluntary organisations': 'mudiadau gwirfoddol',
  'NHS bodies': 'cyrff GIG',
  council: 'cyngor',
  councils: 'cynghorau',
  'general practice': 'meddygfa',
  'general practices': 'meddygfeydd',
  company: 'cwmni',
  companies: 'cwmnïau',
  'other public bodies': 'cyrff cyhoeddus eraill',
  // A figure without a number
  'not published, to protect privacy': 'heb ei gyhoeddi, i ddiogelu preifatrwydd',
  'no figure': 'dim ffigur',
};
