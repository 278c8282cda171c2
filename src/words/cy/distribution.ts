import type {Messages} from '../../format/messages.js';

/** Welsh for this kind of chart alone. */
export const messages: Messages = {
  // Items and their numbers
  '{0} invoices': {one: '{0} anfoneb', other: '{0} o anfonebau'},
  'equal {0} of {1}': 'cydradd {0} o {1}',
  'over {0}': 'dros {0}',
  'over {0} each': 'dros {0} yr un',
  '{0} each': '{0} yr un',
  'less than £{0}': 'llai na £{0}',
  ' a head': ' y pen',
  '{0}; {1} of the money': '{0}; {1} o’r arian',
  'middle value': 'gwerth canol',
  'Middle value': 'Gwerth canol',
  // Headings
  'Half of {0} spend {1} a head or less on {2}':
    'Mae {2} yn cael {1} y pen neu lai gan hanner y {0}',
  'Half of {0} spend {1} or less of their money on {2}':
    'Mae {2} yn cael {1} neu lai o arian hanner y {0}',
  'Half of {0} give {1} {2} or less of what they spend outside the NHS and councils':
    'Mae {1} yn cael {2} neu lai o wariant hanner y {0} y tu allan i’r GIG a’r cynghorau',
  'For half of {0}, {1} or less of all invoices are over the threshold':
    'Yn achos hanner y {0}, mae {1} neu lai o’r holl anfonebau dros y trothwy',
  'Half of {0} paid {1} invoices or fewer to {2}':
    'Cafodd {2} dâl am {1} anfoneb neu lai gan hanner y {0}',
  'Half of {0} pay {1} {2} or fewer': 'Mae hanner y {0} yn talu i {1} neu lai o’r rhain: {2}',
  'Half of {0} pay {1} {2} or less': 'Mae {1} yn cael {2} neu lai gan hanner y {0}',
  'Half of {0} received {1} or less': 'Cafodd hanner y {0} {1} neu lai',
  'Half of {0} received {1} of the money or less': 'Cafodd hanner y {0} {1} o’r arian neu lai',
  'Half of {0} sent invoices: {1} or less': 'Anfonodd hanner y {0} anfonebau: {1} neu lai',
  '{0}. One pays {1}': '{0}. Mae un yn talu {1}',
  '{0}. One received {1}': '{0}. Cafodd un {1}',
  '{0}. One spends {1}': '{0}. Mae un yn gwario {1}',
  '{0} of {1} make {2} of all payments to {3}': 'Mae {3} yn cael {2} o’u taliadau gan {0} o {1}',
  '{0} of {1} makes {2} of all payments to {3}': 'Mae {3} yn cael {2} o’u taliadau gan {0} o {1}',
  '{0} site covers one of the four quarters of the range':
    'Mae {0} lle mewn un o bedwar chwarter yr ystod',
  '{0} sites cover all four quarters of the range':
    'Mae {0} o leoedd ym mhob un o bedwar chwarter yr ystod',
  '{0} sites cover {1} of the four quarters of the range':
    'Mae {0} o leoedd mewn {1} o bedwar chwarter yr ystod',
  'Of every £100 spent, {0} goes to {1}': 'O bob £100 sy’n cael ei wario, mae {1} yn cael {0}',
  'Of every £100 spent outside the NHS and councils, {0} goes to {1}':
    'O bob £100 sy’n cael ei wario y tu allan i’r GIG a’r cynghorau, mae {1} yn cael {0}',
  '{0} of {1} are under {2}. The rest stretch out to {3}':
    'Mae {0} o {1} o dan {2}. Mae’r lleill yn ymestyn hyd at {3}',
  'Half of the money goes to {0} out of {1}': 'Mae hanner yr arian yn mynd i {0} allan o {1}',
  'More than half of the money goes to {0} out of {1}':
    'Mae mwy na hanner yr arian yn mynd i {0} allan o {1}',
  'Half of the money comes from {0} out of {1}': 'Daw hanner yr arian gan {0} allan o {1}',
  'More than half of the money comes from {0} out of {1}':
    'Daw mwy na hanner yr arian gan {0} allan o {1}',
  '{0} out of {1} receive {2} of the money': 'Mae {0} allan o {1} yn cael {2} o’r arian',
  '{0} out of {1} pay {2} of the money': 'Mae {0} allan o {1} yn talu {2} o’r arian',
  '{0} share {1} of the money. The other {2} share the rest':
    'Mae {0} yn rhannu {1} o’r arian. Mae’r {2} arall yn rhannu’r gweddill',
  '{0} pay {1} of the money. The other {2} pay the rest':
    'Mae {0} yn talu {1} o’r arian. Mae’r {2} arall yn talu’r gweddill',
  // Subtitles
  'invoices of each of {0}': 'anfonebau pob un o {0}',
  'payments received by each of {0}': 'taliadau a gafodd pob un o {0}',
  'payments received by each of {0}, as a share of all of them':
    'taliadau a gafodd pob un o {0}, fel cyfran o’r cyfan',
  'payments to {0} per resident': 'taliadau a gafodd {0} fesul preswylydd',
  'share of all spending by kind of supplier': 'cyfran o’r holl wariant yn ôl math o gyflenwr',
  // Sentences
  '{0} is highest at {1}{2}; ': '{0} sydd uchaf, ar {1}{2}; ',
  '{0} are highest at {1}{2}; ': '{0} sydd uchaf, ar {1}{2}; ',
  '{0} is lowest at {1}. ': '{0} sydd isaf, ar {1}. ',
  '{0} are lowest at {1}. ': '{0} sydd isaf, ar {1}. ',
  'All {0} are at {1}{2}.': 'Mae pob un o’r {0} ar {1}{2}.',
  '{0} is at {1}{2}.': 'Mae {0} ar {1}{2}.',
  'The middle value is {0}; half lie between {1} and {2}.':
    'Y gwerth canol yw {0}; mae eu hanner rhwng {1} a {2}.',
  '{0} is {1} of {2}, at {3}': 'Mae {0} yn safle {1} o {2}, ar {3}',
  '{0} is equal {1} of {2}, at {3}': 'Mae {0} yn gydradd yn safle {1} o {2}, ar {3}',
  ' {0}: {1}.': ' {0}: {1}.',
  'at the middle value': 'ar y gwerth canol',
  'close to the middle value': 'yn agos at y gwerth canol',
  'above the middle value': 'yn uwch na’r gwerth canol',
  'below the middle value': 'yn is na’r gwerth canol',
  'at the national figure': 'ar y ffigur cenedlaethol',
  'close to the national figure': 'yn agos at y ffigur cenedlaethol',
  'above the national figure': 'yn uwch na’r ffigur cenedlaethol',
  'below the national figure': 'yn is na’r ffigur cenedlaethol',
  'at “{0}”': 'ar “{0}”',
  'close to “{0}”': 'yn agos at “{0}”',
  'above “{0}”': 'yn uwch na “{0}”',
  'below “{0}”': 'yn is na “{0}”',
  'The highest quarter lies between {0} and {1}; the lowest quarter is at {2} or less.':
    'Mae’r chwarter uchaf rhwng {0} a {1}; mae’r chwarter isaf ar {2} neu lai.',
  ' The site is in the {0}.': ' Mae’r lle yn {0}.',
  ' Of the {0} sites, {1}.': ' O’r lleoedd (nifer: {0}), mae {1}.',
  '{0} is in the {1}': '{0} yn {1}',
  '{0} are in the {1}': '{0} yn {1}',
  '{0} get {1} of all that is spent.': '{0} sy’n cael {1} o’r holl wariant.',
  '{0} get {1} of all that is spent outside the NHS and councils.':
    '{0} sy’n cael {1} o’r holl wariant y tu allan i’r GIG a’r cynghorau.',
  ' {0} get {1}.': ' {0} sy’n cael {1}.',
  ' {0} get the most in {1}: {2}. They get the least in {3}: {4}.':
    ' {0} sy’n cael mwyaf yma: {1}, {2}. Maen nhw’n cael leiaf yma: {3}, {4}.',
  ' {0} get the same part everywhere: {1}.': ' {0} sy’n cael yr un rhan ym mhob man: {1}.',
  '{0} and {1} more': '{0}, ynghyd â {1} arall',
  'In {0} they get {1}': '{0}: {1}',
  ' {0}, {1} of {2}.': ' {0}, safle {1} o {2}.',
  ' {0}, equal {1} of {2}.': ' {0}, yn gydradd yn safle {1} o {2}.',
  '{0} are under {1}{2}': 'Mae {0} o dan {1}{2}',
  ' and {0} at {1} or more': '; mae {0} ar {1} neu fwy',
  '. The fullest column is {0} to {1}, with {2}.': '. Y golofn lawnaf yw {0} i {1}, gyda {2}.',
  '. {0} columns are fullest, with {1} each.': '. Nifer y colofnau llawnaf yw {0}, gyda {1} yr un.',
  '{0}, at {1},': '{0}, ar {1},',
  ' {0} is in the column {1} to {2}.': ' Mae {0} yn y golofn {1} i {2}.',
  'The smaller half of the {0} received {1} of {2}. The largest tenth received {3}. The largest {4} received {5}.':
    'Cafodd hanner lleiaf y {0} {1} o {2}. Cafodd y degfed mwyaf {3}. Cafodd y {4} mwyaf {5}.',
  'The smaller half of the {0} paid {1} of {2}. The largest tenth paid {3}. The largest {4} paid {5}.':
    'Talodd hanner lleiaf y {0} {1} o {2}. Talodd y degfed mwyaf {3}. Talodd y {4} mwyaf {5}.',
  '{0} received more than {1}: {2} of {3}.': 'Cafodd {0} fwy na {1}: {2} o {3}.',
  '{0} received more than {1} each: {2} of {3}.': 'Cafodd {0} fwy na {1} yr un: {2} o {3}.',
  ' {0} received more than {1} ({2})': ' Cafodd {0} fwy na {1} ({2})',
  ', {0} more than {1} ({2})': ', {0} fwy na {1} ({2})',
  '{0} paid more than {1}: {2} of {3}.': 'Talodd {0} fwy na {1}: {2} o {3}.',
  '{0} paid more than {1} each: {2} of {3}.': 'Talodd {0} fwy na {1} yr un: {2} o {3}.',
  ' {0} paid more than {1} ({2})': ' Talodd {0} fwy na {1} ({2})',
  ' The other {0} received {1}.': ' Cafodd y {0} arall {1}.',
  ' The other {0} paid {1}.': ' Talodd y {0} arall {1}.',
  ' The middle value is {0}.': ' Y gwerth canol yw {0}.',
  // How to read it
  'Each bar is one {0}, in order of its value.': 'Mae pob bar yn un {0}, yn nhrefn ei werth.',
  'Each bar is one {0}, in order. The small ones are drawn once more, larger, on a scale of their own.':
    'Mae pob bar yn un {0}, mewn trefn. Mae’r rhai bach yn cael eu dangos eto, yn fwy, ar raddfa ar wahân.',
  'Each dot is one {0}, in order of its value.': 'Mae pob dot yn un {0}, yn nhrefn ei werth.',
  'Each orange dot is a place whose name is withheld. The columns are quarters of the order.':
    'Lle na chaiff ei enw ei ddangos yw pob dot oren. Mae’r colofnau’n chwarteri o’r drefn.',
  'Each column is one {0} and adds to 100%. The bands say who gets which part.':
    'Mae pob colofn yn un {0} ac yn adio i 100%. Mae’r bandiau’n dangos pwy sy’n cael pa ran.',
  'Each block is one {0}. Blocks with nearly the same value stand on one another.':
    'Mae pob bloc yn un {0}. Mae blociau sydd bron â’r un gwerth yn sefyll ar ei gilydd.',
  'The {0} with the highest value is at the left, and the others follow in order. Each group says its part of all the money.':
    'Mae’r {0} â’r gwerth uchaf ar y chwith, a’r lleill yn dilyn mewn trefn. Mae pob grŵp yn dangos ei ran o’r holl arian.',
  'Go from the smallest at the left to the largest at the right. The curve adds up their parts of the money. The further it sags below the dashed line, the more of it a few of them make up.':
    'Ewch o’r lleiaf ar y chwith i’r mwyaf ar y dde. Mae’r gromlin yn adio eu rhannau o’r arian. Po bellaf y mae o dan y llinell doredig, y mwyaf yw rhan ychydig ohonynt.',
  'The further the curve sags below the dashed line, the more of the money is with a few. As one number (the Gini index, 0 when all receive the same, 1 when one receives everything) it is {0}.':
    'Po bellaf y mae’r gromlin o dan y llinell doredig, y mwyaf o’r arian sydd gan ychydig. Fel un rhif (y mynegai Gini, 0 pan fydd pawb yn cael yr un faint, 1 pan fydd un yn cael popeth), {0} yw hyn.',
  'The further the curve sags below the dashed line, the more of the money comes from a few. As one number (the Gini index, 0 when all pay the same, 1 when one pays everything) it is {0}.':
    'Po bellaf y mae’r gromlin o dan y llinell doredig, y mwyaf o’r arian sy’n dod gan ychydig. Fel un rhif (y mynegai Gini, 0 pan fydd pawb yn talu’r un faint, 1 pan fydd un yn talu popeth), {0} yw hyn.',
  // Notes
  '1 of {0} has no figure.': 'Nid oes ffigur gan 1 o {0}.',
  '{0} of {1} have no figure.': 'Nid oes ffigur gan {0} o {1}.',
  '1 of {0} is not published, to protect privacy.':
    'Nid yw 1 o {0} wedi’i gyhoeddi, i ddiogelu preifatrwydd.',
  '{0} of {1} are not published, to protect privacy.':
    'Nid yw {0} o {1} wedi’u cyhoeddi, i ddiogelu preifatrwydd.',
  'The names of the sites are withheld; their ranks may have been moved a few places.':
    'Nid yw enwau’r lleoedd yn cael eu dangos; efallai fod eu safle yn y drefn wedi’i symud ychydig.',
  // One item
  '{0} (place withheld)': '{0} (lle heb ei ddangos)',
  'Its rank may have been moved': 'Efallai fod ei safle yn y drefn wedi’i symud',
  'The smaller half': 'Yr hanner lleiaf',
  'The largest tenth': 'Y degfed mwyaf',
  'The largest {0}': 'Y {0} mwyaf',
  '{0}, {1} or less each': '{0}, {1} neu lai yr un',
  '{0}, {1} or more each': '{0}, {1} neu fwy yr un',
  // Table
  Suppliers: 'Cyflenwyr',
  'Share of {0}': 'Cyfran: {0}',
  Quarter: 'Chwarter',
  From: 'O',
  To: 'I',
  'Point on the curve': 'Pwynt ar y gromlin',
  'Largest or smallest among them': 'Y mwyaf neu’r lleiaf yn eu plith',
  // Drawing
  Highest: 'Uchaf',
  Second: 'Ail',
  Third: 'Trydydd',
  Lowest: 'Isaf',
  'Lowest: {0}': 'Isaf: {0}',
  '{0}, one bar each': '{0}, un bar yr un',
  '{0}, one dot each': '{0}, un dot yr un',
  '{0}, one column each': '{0}, un golofn yr un',
  'Largest share': 'Y gyfran fwyaf',
  'Smallest share': 'Y gyfran leiaf',
  'Line at {0}': 'Llinell ar {0}',
  '{0} above {1}': '{0} uwchlaw {1}',
  'together {0} of the money': 'gyda’i gilydd {0} o’r arian',
  'The same bars, {0} times taller: the {1} under {2}':
    'Yr un barrau, {0} gwaith yn dalach: {1} o dan {2}',
  '{0} under {1}': '{0} o dan {1}',
  'Those {0}, drawn {1} times taller': 'Y {0} hynny, {1} gwaith yn dalach',
  'Each step up the scale is 10 times more': 'Mae pob cam i fyny’r raddfa 10 gwaith yn fwy',
  'Each step up the scale is about 3 times more': 'Mae pob cam i fyny’r raddfa tua 3 gwaith yn fwy',
  '{0}. Each full step up is 10 times more': '{0}. Mae pob cam llawn i fyny 10 gwaith yn fwy',
  '{0}. Each step up from {1} to {2} to {3} is 10 times more':
    '{0}. Mae pob cam i fyny o {1} i {2} i {3} 10 gwaith yn fwy',
  'One block is one {0}. Columns are {1} wide; the number on top counts them':
    'Mae un bloc yn un {0}. Lled pob colofn yw {1}; mae’r rhif ar y brig yn eu cyfrif',
  'one of {0} at {1} to {2}': 'un o {0} ar {1} i {2}',
  '{0} at {1} or more': '{0} ar {1} neu fwy',
  'In order of size, the first…': 'Yn nhrefn maint, y cyntaf…',
  'in all': 'i gyd',
  'Share of {0}, smallest first': 'Cyfran y {0}, y lleiaf yn gyntaf',
  'If all received the same': 'Pe bai pawb yn cael yr un faint',
  'If all paid the same': 'Pe bai pawb yn talu’r un faint',
  'Three points on the curve': 'Tri phwynt ar y gromlin',
  'How to read it': 'Sut i’w ddarllen',
  '{0} receive {1}': '{0}: yn cael {1}',
  '{0} pay {1}': '{0}: yn talu {1}',
  '{0} of {1}, {2} or less each': '{0} o {1}, {2} neu lai yr un',
  '{0} of the {1}, {2} or more each': '{0} o’r {1}, {2} neu fwy yr un',
  // Menus
  'Equal steps (linear)': 'Camau cyfartal (llinol)',
  'Each step 10 times more (log)': 'Pob cam 10 gwaith yn fwy (log)',
  'Name the first': 'Enwi’r cyntaf',
  None: 'Dim',
  'Column width': 'Lled colofn',
};
