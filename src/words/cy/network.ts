import type {Messages} from '../../format/messages.js';

/** Welsh for this kind of chart alone. */
export const messages: Messages = {
  // What things are called, and how many
  body: 'corff',
  bodies: 'cyrff',
  '{0} body': '{0} corff',
  '{0} bodies': {two: '{0} gorff', other: '{0} o gyrff'},
  relation: 'cysylltiad',
  relations: 'cysylltiadau',
  '{0} relation': '{0} cysylltiad',
  '{0} relations': {two: '{0} gysylltiad', other: '{0} o gysylltiadau'},
  giver: 'rhoddwr',
  givers: 'rhoddwyr',
  '{0} giver': '{0} rhoddwr',
  '{0} givers': {two: '{0} roddwr', other: '{0} o roddwyr'},
  receiver: 'derbynnydd',
  receivers: 'derbynwyr',
  '{0} receiver': '{0} derbynnydd',
  '{0} receivers': {two: '{0} dderbynnydd', other: '{0} o dderbynwyr'},
  VCSE: 'mudiad gwirfoddol',
  VCSEs: 'mudiadau gwirfoddol',
  '{0} VCSE': '{0} mudiad gwirfoddol',
  '{0} VCSEs': {two: '{0} fudiad gwirfoddol', other: '{0} o fudiadau gwirfoddol'},
  member: 'aelod',
  members: 'aelodau',
  '{0} member': '{0} aelod',
  '{0} members': {two: '{0} aelod', other: '{0} o aelodau'},
  level: 'lefel',
  levels: 'lefelau',
  '{0} level': '{0} lefel',
  '{0} levels': '{0} lefel',
  // Kinds of body
  'NHS provider': 'darparwr GIG',
  'NHS providers': 'darparwyr GIG',
  alliance: 'cynghrair',
  alliances: 'cynghreiriau',
  board: 'bwrdd',
  boards: 'byrddau',
  funder: 'cyllidwr',
  funders: 'cyllidwyr',
  'other body': 'corff arall',
  'other bodies': 'cyrff eraill',
  'community interest company': 'cwmni buddiannau cymunedol',
  'Community interest companies': 'Cwmnïau buddiannau cymunedol',
  'registered charity': 'elusen gofrestredig',
  'Registered charities': 'Elusennau cofrestredig',
  'registered society': 'cymdeithas gofrestredig',
  'Registered societies': 'Cymdeithasau cofrestredig',
  'other VCSE': 'mudiad gwirfoddol arall',
  'Other VCSEs': 'Mudiadau gwirfoddol eraill',
  // Levels
  National: 'Cenedlaethol',
  System: 'System',
  Place: 'Lle',
  Neighbourhood: 'Cymdogaeth',
  'Level not stated': 'Lefel heb ei nodi',
  // Kinds of relation: what the first does, what the second has, and a heading
  funds: 'yn ariannu',
  'is funded by': 'yn cael ei ariannu gan',
  Funding: 'Ariannu',
  commissions: 'yn comisiynu',
  'is commissioned by': 'yn cael ei gomisiynu gan',
  Commissioning: 'Comisiynu',
  contracts: 'yn contractio',
  'is contracted by': 'yn cael ei gontractio gan',
  Contracts: 'Contractau',
  subcontracts: 'yn isgontractio',
  'is subcontracted by': 'yn cael ei isgontractio gan',
  Subcontracting: 'Isgontractio',
  'works with': 'yn gweithio gyda',
  'Working together': 'Cydweithio',
  'is a member of': 'yn aelod o',
  'has as a member': 'â’r aelod hwn:',
  Membership: 'Aelodaeth',
  advises: 'yn cynghori',
  'is advised by': 'yn cael ei gynghori gan',
  Advice: 'Cynghori',
  'refers to': 'yn atgyfeirio at',
  'is referred to by': 'yn cael atgyfeiriadau gan',
  Referrals: 'Atgyfeiriadau',
  'is represented on': 'yn cael ei gynrychioli ar',
  'has a seat for': 'â sedd ar gyfer',
  Representation: 'Cynrychiolaeth',
  'reports to': 'yn adrodd i',
  'hears reports of': 'yn cael adroddiadau gan',
  Reporting: 'Adrodd',
  hosts: 'yn lletya',
  'is hosted by': 'yn cael ei letya gan',
  Hosting: 'Lletya',
  leads: 'yn arwain',
  'is led by': 'yn cael ei arwain gan',
  Leading: 'Arwain',
  'shares data with': 'yn rhannu data gyda',
  'receives data of': 'yn cael data gan',
  'Sharing data': 'Rhannu data',
  'works in the same place as': 'yn gweithio yn yr un lle â',
  'Working in one place': 'Gweithio mewn un lle',
  pays: 'yn talu',
  'is paid by': 'yn cael ei dalu gan',
  Payments: 'Taliadau',
  'Among commissioners': 'Ymhlith comisiynwyr',
  'Among VCSEs': 'Ymhlith mudiadau gwirfoddol',
  'Commissioners with VCSEs': 'Comisiynwyr gyda mudiadau gwirfoddol',
  // One relation
  '{0} {1} {2}{3}.': 'Mae {0} {1} {2}{3}.',
  ' (amount not published, to protect privacy)': ' (swm heb ei gyhoeddi, i ddiogelu preifatrwydd)',
  ' (amount not known)': ' (swm anhysbys)',
  ' (both ways)': ' (y ddwy ffordd)',
  ' (our reading)': ' (ein dehongliad ni)',
  '(our reading)': '(ein dehongliad ni)',
  ' in 1 payment': ' mewn 1 taliad',
  ' in {0} payments': {two: ' mewn {0} daliad', other: ' mewn {0} o daliadau'},
  'That is {0} of all it gave here, and {1} of all {2} received.':
    'Dyna {0} o’r cyfan a roddodd yma, ac {1} o’r cyfan ar gyfer {2}.',
  'That is {0} of all it paid here, and {1} of all {2} received.':
    'Dyna {0} o’r cyfan a dalodd yma, ac {1} o’r cyfan ar gyfer {2}.',
  'Period: {0}.': 'Cyfnod: {0}.',
  'Note: {0}': 'Nodyn: {0}',
  // Subtitle
  'Payments by {0} to {1}, {2}': 'Taliadau ar gyfer {1} ({0} sy’n talu), {2}',
  ', £ million': ', £ miliwn',
  ' Line width shows money.': ' Mae lled llinell yn dangos arian.',
  // What is in the picture
  'All {0} are shown. ': 'Mae’r cyfan ({0}) yn cael eu dangos. ',
  'All {0} are shown ({1}). ': 'Mae’r cyfan ({0}) yn cael eu dangos ({1}). ',
  'Showing {0}{1}. ': 'Yn dangos {0}{1}. ',
  'Showing {0}{1}, {2} of the money ({3} of {4}). ':
    'Yn dangos {0}{1}, {2} o’r arian ({3} o {4}). ',
  'only {0} and its neighbours': 'dim ond {0} a’i gymdogion',
  // Two columns
  '{0} relations carry {1}': 'Mae {0} o gysylltiadau’n cario {1}',
  'Half of all the money runs through {0} of {1} relations':
    'Mae hanner yr holl arian yn mynd drwy {0} o’r {1} cysylltiad',
  'Just 1 of {0} relations carries {1} of the money':
    'Dim ond 1 o’r {0} cysylltiad sy’n cario {1} o’r arian',
  'Just {0} of {1} relations carry {2} of the money':
    'Dim ond {0} o’r {1} cysylltiad sy’n cario {2} o’r arian',
  '{0} of {1} relations carry {2} of the money':
    'Mae {0} o’r {1} cysylltiad yn cario {2} o’r arian',
  'no amount stated': 'dim swm wedi’i nodi',
  'They join {0} of {1} to {2} of {3}. The strongest is {4} and {5} ({6}). ':
    'Maent yn uno’r rhain: {0} o {1}, a {2} o {3}. Y cryfaf yw {4} gyda {5} ({6}). ',
  '1 of the {0} is one to one: neither side has another relation this large. ':
    'Mae 1 o’r {0} yn un i un: nid oes gan y naill ochr na’r llall gysylltiad arall mor fawr. ',
  '{0} of the {1} are one to one: neither side has another relation this large. ':
    'Mae {0} o’r {1} yn un i un: nid oes gan y naill ochr na’r llall gysylltiad arall mor fawr. ',
  '{0} stand on the left, {1} on the right; a line is what one paid another, and its thickness is the money (the thinnest lines are drawn a little thicker than they are, so that they can be seen). Relations that share a body stand together. At the right edge is the whole money of those who have more relations than the picture shows.':
    '{0}: ar y chwith; {1}: ar y dde. Mae llinell yn dangos yr hyn a dalodd un i’r llall, a’i thrwch yw’r arian (mae’r llinellau teneuaf yn cael eu tynnu ychydig yn fwy trwchus nag ydynt, fel bod modd eu gweld). Mae cysylltiadau sy’n rhannu corff yn sefyll gyda’i gilydd. Ar yr ymyl dde mae holl arian y rhai sydd â mwy o gysylltiadau nag y mae’r llun yn eu dangos.',
  'Joined by a shared body': 'Wedi’u huno gan gorff',
  'One to one': 'Un i un',
  '1 chain, {0}': '1 gadwyn, {0}',
  '{0} chains, {1}': {two: '{0} gadwyn, {1}', other: '{0} o gadwyni, {1}'},
  ': neither side has another relation here':
    ': nid oes cysylltiad arall yma gan y naill ochr na’r llall',
  'and its money in these relations': 'a’i arian yn y rhain',
  'Its money from': 'Ei arian gan',
  'all {0}': 'y cyfan ({0})',
  'not stated': 'heb ei nodi',
  // How concentrated the money is
  'Nearly all of the money goes to one {0} (Herfindahl–Hirschman index {1}).':
    'Mae bron yr holl arian yn mynd i un {0} (mynegai Herfindahl–Hirschman {1}).',
  'The money is as concentrated as if {0} had equal parts (Herfindahl–Hirschman index {1}).':
    'Mae’r arian mor grynodedig â phe bai gan {0} rannau cyfartal (mynegai Herfindahl–Hirschman {1}).',
  // Map of ties
  '{0} has the most relations: {1} of {2}': '{0} sydd â’r nifer mwyaf o gysylltiadau: {1} o {2}',
  '{0} and {1}. ': '{0} a {1}. ',
  '1 group; the largest is {0} with {1}.': '1 grŵp; y mwyaf yw {0} gyda {1}.',
  '{0} groups; the largest is {1} with {2}.': {
    two: '{0} grŵp; y mwyaf yw {1} gyda {2}.',
    other: '{0} o grwpiau; y mwyaf yw {1} gyda {2}.',
  },
  '1 has no relation.': 'Nid oes cysylltiad gan 1.',
  '{0} have no relation.': 'Nid oes cysylltiad gan {0}.',
  'The strongest is {0} and {1} ({2}).': 'Y cryfaf yw {0} gyda {1} ({2}).',
  'Bodies with relations stand near each other; how far apart two others are means nothing more.':
    'Mae cyrff sydd â chysylltiadau’n sefyll yn agos at ei gilydd; nid yw’r pellter rhwng dau arall yn golygu dim mwy.',
  ' Squares pay, circles are paid; a line’s width is the money. Larger marks have more money.':
    ' Mae sgwariau’n talu, a chylchoedd yn cael eu talu; lled llinell yw’r arian. Mae gan farciau mwy fwy o arian.',
  ' A line’s form is the kind of relation, its arrow the direction; a tinted band joins the members of an alliance. Larger marks have more relations.':
    ' Ffurf llinell yw’r math o gysylltiad, a’i saeth yw’r cyfeiriad; mae band lliw’n uno aelodau cynghrair. Mae gan farciau mwy fwy o gysylltiadau.',
  ' Come nearer with the buttons or with the Control key and the wheel, and drag a body where you want it.':
    ' Ewch yn nes â’r botymau neu â’r fysell Control a’r olwyn, a llusgwch gorff i ble bynnag y mynnwch.',
  'our reading (thin, grey)': 'ein dehongliad ni (tenau, llwyd)',
  // Levels
  '{0} joins {1} alliances': 'Mae {0} yn uno {1} o gynghreiriau',
  '{0} joins {1} alliances in {2}': 'Mae {0} yn uno {1} o gynghreiriau ({2})',
  '{0} has {1} on {2}': 'Mae gan {0} {1} ar {2}',
  '{0} on {1}': '{0} ar {1}',
  '{0} in 1 alliance, on {1}. ': '{0} mewn 1 cynghrair, ar {1}. ',
  '{0} in {1} alliances, on {2}. ': {
    two: '{0} mewn {1} gynghrair, ar {2}. ',
    other: '{0} mewn {1} o gynghreiriau, ar {2}. ',
  },
  '{0}, on {1}. ': '{0}, ar {1}. ',
  '{0} has the most relations ({1}).': '{0} sydd â’r nifer mwyaf o gysylltiadau ({1}).',
  '{0} has the most relations ({1}) and is in {2} of the alliances.':
    '{0} sydd â’r nifer mwyaf o gysylltiadau ({1}), ac mae mewn {2} o’r cynghreiriau.',
  '1 membership is shown by the boxes around members, not by lines.':
    'Mae 1 aelodaeth yn cael ei dangos gan y blychau o amgylch aelodau, nid gan linellau.',
  '{0} memberships are shown by the boxes around members, not by lines.':
    'Mae {0} aelodaeth yn cael eu dangos gan y blychau o amgylch aelodau, nid gan linellau.',
  'Money is stated for {0}; the largest is {1} from {2} to {3}.':
    'Mae swm wedi’i nodi ar gyfer {0}; y mwyaf yw {1}, gan {2} i {3}.',
  '{0} are each a member of the next, in a circle: which of them stands above the others is not known.':
    'Mae {0} bob un yn aelod o’r nesaf, mewn cylch: nid yw’n hysbys pa un ohonynt sy’n sefyll uwchlaw’r lleill.',
  'As of {0}: do not read it as today’s.':
    'Y sefyllfa ar y pryd ({0}): peidiwch â’i darllen fel sefyllfa heddiw.',
  'Each band is a level: national at the top, then the integrated care system, the place and the neighbourhood.':
    'Mae pob band yn lefel: cenedlaethol ar y brig, yna’r system gofal integredig, y lle a’r gymdogaeth.',
  ' A coloured box goes round the members of an alliance, with its name and their number; a member that does not fit into all its boxes is repeated and says so.':
    ' Mae blwch lliw o amgylch aelodau cynghrair, gyda’i henw a’u nifer; mae aelod nad yw’n ffitio ym mhob un o’i flychau’n cael ei ailadrodd, ac yn dweud hynny.',
  ' A line’s form and the words on it are the kind of relation, its arrow the direction.':
    ' Ffurf llinell a’r geiriau arni yw’r math o gysylltiad, a’i saeth yw’r cyfeiriad.',
  'also in {0} more': 'hefyd mewn {0} arall',
  'member of the alliance': 'aelod o’r gynghrair',
  'public body or board': 'corff cyhoeddus neu fwrdd',
  'funder or other': 'cyllidwr neu arall',
  'Outside the alliances': 'Y tu allan i’r cynghreiriau',
  // One body's circle
  '{0} has relations with {1}': 'Mae gan {0} gysylltiadau gyda {1}',
  '{0} pays {1}': 'Mae {0} yn talu {1}',
  '{0} is paid by {1}': 'Mae {0} yn cael ei dalu gan {1}',
  ', and leans on none of them': ', ac nid yw’n pwyso ar yr un ohonynt',
  ', but one takes {0} of the money': ', ond mae un yn cael {0} o’r arian',
  ', but {0} of its money comes from one': ', ond daw {0} o’i arian gan un',
  ', none of them with a quarter of the money': ', yr un ohonynt â chwarter yr arian',
  '{0} has {1} with {2}. ': 'Mae gan {0} {1} gyda {2}. ',
  '{0} has the most relations of any {1}: {2} with {3}. ':
    '{0} sydd â’r nifer mwyaf o gysylltiadau o bob {1}: {2} gyda {3}. ',
  '{0} has the most relations of any {1}: it paid {2} {3}':
    '{0} sydd â’r nifer mwyaf o gysylltiadau o bob {1}: talodd {3} i {2}',
  '{0} has the most relations of any {1}: {2} paid it {3}':
    '{0} sydd â’r nifer mwyaf o gysylltiadau o bob {1}: cafodd {3} gan {2}',
  '{0} paid {1} {2}': 'Talodd {0} {2} i {1}',
  '. The largest, {0}, gave {1} of that': '. Y mwyaf: {0}, a roddodd {1} o hynny',
  '. The largest, {0}, received {1} of that': '. Y mwyaf: {0}, a gafodd {1} o hynny',
  '; the {0} largest gave {1}': '; rhoddodd y {0} mwyaf {1}',
  '; the {0} largest received {1}': '; cafodd y {0} mwyaf {1}',
  '1 of the {0} has no other {1}. ': 'Nid oes {1} arall gan 1 o’r {0}. ',
  '{0} of the {1} have no other {2}. ': 'Nid oes {2} arall gan {0} o’r {1}. ',
  'All {0} are shown.': 'Mae pob un o’r {0} yn cael eu dangos.',
  '{0} are shown one by one, the other {1} together.':
    'Mae {0} yn cael eu dangos fesul un, a’r {1} arall gyda’i gilydd.',
  ' Money of {0} is stated.': ' Swm yr arian a nodir: {0}.',
  'One body stands in the middle and everyone it has a relation with around it, most money first; a line’s thickness is the money at the middle, and the printed amount is the fact.':
    'Mae un corff yn sefyll yn y canol a phawb y mae ganddo gysylltiad â hwy o’i amgylch, y mwyaf o arian yn gyntaf; trwch llinell yn y canol yw’r arian, a’r swm printiedig yw’r ffaith.',
  'One body stands in the middle and everyone it has a relation with around it, one line a body.':
    'Mae un corff yn sefyll yn y canol a phawb y mae ganddo gysylltiad â hwy o’i amgylch, un llinell i bob corff.',
  ' Partners of one sort stand under one heading.':
    ' Mae partneriaid o’r un math yn sefyll o dan un pennawd.',
  ' Choose another body, or find one, to put it in the middle.':
    ' Dewiswch gorff arall, neu chwiliwch am un, i’w roi yn y canol.',
  '£ million': '£ miliwn',
  '{0} largest': '{0} mwyaf',
  '{0} smallest': '{0} lleiaf',
  '{0} others together': '{0} arall gyda’i gilydd',
  '{0} it': '{0} hwn',
  // Grid
  'Where the network is thickest: {0} that {1} share':
    'Lle mae’r rhwydwaith ar ei fwyaf trwchus: {0} sy’n cael eu rhannu gan {1}',
  'Where the network is thickest: {0} with ties to {1} others':
    'Lle mae’r rhwydwaith ar ei fwyaf trwchus: {0} â chysylltiadau gyda {1} arall',
  'In this part of the network {0} possible relations exist ({1}; in the whole network {2}). ':
    'Yn y rhan hon o’r rhwydwaith mae {0} o gysylltiadau posibl yn bod ({1}; yn y rhwydwaith cyfan {2}). ',
  'They carry {0}, {1} of the money. ': 'Maent yn cario {0}, {1} o’r arian. ',
  '{0} works with {1} of the {2}; {3} with {4} of the {5}. ':
    'Mae {0} yn gweithio gyda {1} o’r {2}; {3} gyda {4} o’r {5}. ',
  '{0} of {1} relations lie outside the grid; all are in the table.':
    'Mae {0} o’r {1} cysylltiad y tu allan i’r grid; mae pob un yn y tabl.',
  'Each row is one of the {0}, each column one of the {1}; a filled cell is a relation, with its amount. Those with most relations come first. A dot is no relation in the data, which is not the same as nothing paid.':
    'Rhesi: {0}; colofnau: {1}. Mae cell lawn yn gysylltiad, gyda’i swm. Y rhai â’r nifer mwyaf o gysylltiadau sy’n dod gyntaf. Mae dot yn golygu dim cysylltiad yn y data, ac nid yw hynny’r un fath â dim taliad.',
  hidden: 'cudd',
  'n/k': 'anhysbys',
  '£ thousand': '£ mil',
  'no payment of {0} or more': 'dim taliad o {0} neu fwy',
  'no relation': 'dim cysylltiad',
  // Notes
  ' and others': ' ac eraill',
  '{0} with {1}': '{0} gyda {1}',
  '1 body stands in the data under a second identifier and is drawn as one ({0}).':
    'Mae 1 corff yn y data o dan ail ddynodydd, ac yn cael ei ddangos fel un ({0}).',
  '{0} bodies stand in the data under a second identifier and are drawn as one ({1}{2}).':
    'Mae {0} o gyrff yn y data o dan ail ddynodydd, ac yn cael eu dangos fel un ({1}{2}).',
  '1 relation of a body with itself is left out of the drawing and stands in the table.':
    'Mae 1 cysylltiad corff ag ef ei hun wedi’i adael allan o’r llun, ond mae yn y tabl.',
  '{0} relations of a body with itself are left out of the drawing and stand in the table.':
    'Mae {0} o gysylltiadau corff ag ef ei hun wedi’u gadael allan o’r llun, ond maent yn y tabl.',
  '1 row repeats another’s bodies, kind and period: the amounts are added.':
    'Mae 1 rhes yn ailadrodd cyrff, math a chyfnod un arall: mae’r symiau’n cael eu hadio.',
  '{0} rows repeat another’s bodies, kind and period: the amounts are added.':
    'Mae {0} o resi’n ailadrodd cyrff, math a chyfnod rhai eraill: mae’r symiau’n cael eu hadio.',
  '1 relation is our reading of the source and drawn weaker.':
    'Mae 1 cysylltiad yn ddehongliad gennym ni o’r ffynhonnell, ac yn cael ei dynnu’n wannach.',
  '{0} relations are our reading of the source and drawn weaker.':
    'Mae {0} o gysylltiadau’n ddehongliad gennym ni o’r ffynhonnell, ac yn cael eu tynnu’n wannach.',
  'No figure is known for {0}.': 'Nid oes ffigur hysbys ar gyfer {0}.',
  '1 amount is not published, to protect privacy.':
    'Mae 1 swm heb ei gyhoeddi, i ddiogelu preifatrwydd.',
  '{0} amounts are not published, to protect privacy.':
    'Mae {0} o symiau heb eu cyhoeddi, i ddiogelu preifatrwydd.',
  'A relation is one or more payments of {0} or more.':
    'Mae cysylltiad yn un neu fwy o daliadau o {0} neu fwy.',
  'Legal endings such as Limited and CIC are left off the names in the picture and kept in the table.':
    'Mae terfyniadau cyfreithiol megis Limited a CIC wedi’u gadael oddi ar yr enwau yn y llun ac wedi’u cadw yn y tabl.',
  // Tables
  Relations: 'Cysylltiadau',
  Relation: 'Cysylltiad',
  Commissioner: 'Comisiynydd',
  From: 'O',
  To: 'I',
  Direction: 'Cyfeiriad',
  'one way': 'un ffordd',
  'both ways': 'y ddwy ffordd',
  Pounds: 'Punnoedd',
  'Kind of network': 'Math o rwydwaith',
  'Our reading': 'Ein dehongliad ni',
  yes: 'ydy',
  no: 'nac ydy',
  Period: 'Cyfnod',
  'In the picture': 'Yn y llun',
  'Bodies, {0}': 'Cyrff, {0}',
  Body: 'Corff',
  Identifier: 'Dynodydd',
  Group: 'Grŵp',
  Kind: 'Math',
  Level: 'Lefel',
  Partners: 'Partneriaid',
  'Pounds in': 'Punnoedd i mewn',
  'Pounds out': 'Punnoedd allan',
  'Share from the largest giver': 'Cyfran gan y rhoddwr mwyaf',
  'Others within two steps': 'Eraill o fewn dau gam',
  'Share of shortest ways through it': 'Cyfran y llwybrau byrraf drwyddo',
  'Pairs it stands between': 'Parau y mae’n sefyll rhyngddynt',
  // One body
  'money in: {0}': 'arian i mewn: {0}',
  'money out: {0}': 'arian allan: {0}',
  'The largest are {0}.': 'Y rhai mwyaf yw {0}.',
  'None of its relations is in the picture.': 'Nid oes yr un o’i gysylltiadau yn y llun.',
  '1 smaller one is not in the picture.': 'Mae 1 llai nad yw yn y llun.',
  '{0} smaller ones are not in the picture.': 'Mae {0} llai nad ydynt yn y llun.',
  'strongest to {0}': 'cryfaf gyda {0}',
  '{0} gives {1} to {2}.': 'Mae {0} yn rhoi {1} i {2}.',
  '{0} gives {1} to {2}; the largest, {3}, takes {4}.':
    'Mae {0} yn rhoi {1} i {2}; mae’r mwyaf, {3}, yn cael {4}.',
  '{0} receives {1} from {2}.': 'Mae {0} yn cael {1} gan {2}.',
  '{0} receives {1} from {2}; the largest, {3}, gives {4}.':
    'Mae {0} yn cael {1} gan {2}; mae’r mwyaf, {3}, yn rhoi {4}.',
  Money: 'Arian',
  '{0} with {1}.': '{0} gyda {1}.',
  'Member of': 'Aelod o',
  Reach: 'Cyrhaeddiad',
  '{0} of {1} others are at most two steps away.':
    'Mae {0} o’r {1} arall o fewn dau gam ar y mwyaf.',
  'In between': 'Rhwng eraill',
  'It lies on {0} of the shortest ways between two others: {1} of {2}.':
    'Mae ar {0} o’r llwybrau byrraf rhwng dau arall: safle {1} o {2}.',
  'No shortest way between two others leads through it.':
    'Nid oes yr un o’r llwybrau byrraf rhwng dau arall yn mynd drwyddo.',
  'It stands between 1 pair of partners that are in no common group and have no relation of their own.':
    'Mae’n sefyll rhwng 1 pâr o bartneriaid nad ydynt mewn grŵp cyffredin ac nad oes cysylltiad rhyngddynt.',
  'It stands between {0} pairs of partners that are in no common group and have no relation of their own.':
    'Mae’n sefyll rhwng {0} o barau o bartneriaid nad ydynt mewn grŵp cyffredin ac nad oes cysylltiad rhyngddynt.',
  'The whole network': 'Y rhwydwaith cyfan',
  'Show the circle of {0}': 'Dangos cylch {0}',
  'Show the bodies and their measures as a table': 'Dangos y cyrff a’u mesurau fel tabl',
  'Download the bodies (CSV)': 'Lawrlwytho’r cyrff (CSV)',
  // Tree
  'Bodies and their relations': 'Cyrff a’u cysylltiadau',
  'In the middle': 'Yn y canol',
  'Outside this circle': 'Y tu allan i’r cylch hwn',
  'Outside the groups': 'Y tu allan i’r grwpiau',
  'No level stated': 'Dim lefel wedi’i nodi',
  'this circle': 'y cylch hwn',
  'Show {0} more': 'Dangos {0} arall',
  'Show {0} more of {1}': 'Dangos {0} arall o {1}',
  'Show {0} more relations': 'Dangos {0} cysylltiad arall',
  // Menus and buttons
  'Find a body': 'Chwilio am gorff',
  'Draw as': 'Dangos fel',
  'Two columns': 'Dwy golofn',
  'Map of ties': 'Map o gysylltiadau',
  Levels: 'Lefelau',
  'One body’s circle': 'Cylch un corff',
  Grid: 'Grid',
  'All {0} relations': 'Pob cysylltiad ({0})',
  '{0} largest relations': 'Y {0} cysylltiad mwyaf',
  'Circle of': 'Cylch',
  Name: 'Enw',
  'All kinds': 'Pob math',
  'All three': 'Pob un o’r tri',
  'Come nearer': 'Dod yn nes',
  Nearer: 'Yn nes',
  Reset: 'Ailosod',
  'Further away': 'Ymhellach',
  Left: 'I’r chwith',
  Right: 'I’r dde',
  Up: 'I fyny',
  Down: 'I lawr',
  'Move the chosen body': 'Symud y corff a ddewiswyd',
  'Move it left': 'Ei symud i’r chwith',
  'Move it right': 'Ei symud i’r dde',
  'Move it up': 'Ei symud i fyny',
  'Move it down': 'Ei symud i lawr',
  'Show only neighbours': 'Dangos cymdogion yn unig',
  'Back to the whole network': 'Yn ôl i’r rhwydwaith cyfan',
  'Point at a body or a line, or go through the tree, to read about it here.':
    'Pwyntiwch at gorff neu linell, neu ewch drwy’r goeden, i ddarllen amdano yma.',
  'Point at a body or a line, or go through the tree with the arrow keys: right opens, left closes, up and down move; Home, End, Page Up, Page Down and the first letters of a name work too. Enter chooses a body, or goes to the body at the other end of a relation; Escape lets go. “Show as table” gives every relation in words.':
    'Pwyntiwch at gorff neu linell, neu ewch drwy’r goeden â’r bysellau saeth: mae’r dde yn agor, y chwith yn cau, ac i fyny ac i lawr yn symud; mae Home, End, Page Up, Page Down a llythrennau cyntaf enw’n gweithio hefyd. Mae Enter yn dewis corff, neu’n mynd i’r corff ar ben arall cysylltiad; mae Escape yn gollwng. Mae “Dangos fel tabl” yn rhoi pob cysylltiad mewn geiriau.',
};
