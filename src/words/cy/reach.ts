import type {Messages} from '../../format/messages.js';

/** Welsh for this kind of chart alone. */
export const messages: Messages = {
  // Items and their numbers
  'equal {0}': 'cydradd {0}',
  'one commissioner': 'un comisiynydd',
  // Headings
  'Most {0} work for one commissioner': 'Mae’r rhan fwyaf o’r {0} yn gweithio i un comisiynydd',
  '{0} of {1} work for one commissioner': 'Mae {0} o {1} yn gweithio i un comisiynydd',
  'none is both large and widespread': 'nid oes yr un yn fawr ac yn eang ei gyrhaeddiad',
  'only {0} is both large and widespread': 'dim ond {0} sy’n fawr ac yn eang ei gyrhaeddiad',
  'only {0} are both large and widespread': 'dim ond {0} sy’n fawr ac yn eang eu cyrhaeddiad',
  'Every {0} depends on one commissioner': 'Mae pob {0} yn dibynnu ar un comisiynydd',
  'Even with several commissioners, {0} of {1} get half or more of their money from one':
    'Hyd yn oed gyda sawl comisiynydd, mae {0} o {1} yn cael hanner eu harian neu fwy gan un',
  'Money paid to each of {0}': 'Arian a gafodd pob un o {0}',
  'Money paid to each of {0} {1}': 'Arian a gafodd pob un ({0} i gyd): {1}',
  'and how many commissioners paid it': 'a nifer y comisiynwyr a’i talodd',
  'and how many of {0} commissioners paid it': 'a nifer y comisiynwyr, o {0}, a’i talodd',
  'and the part of it from the commissioner that paid most':
    'a’r rhan ohono gan y comisiynydd a dalodd fwyaf',
  // Sentences
  '{0} was paid by just one commissioner. ': 'Cafodd {0} eu talu gan un comisiynydd yn unig. ',
  '{0} were paid by just one commissioner. ': 'Cafodd {0} eu talu gan un comisiynydd yn unig. ',
  '{0} was paid by {1} or more. ': 'Cafodd {0} ei dalu gan {1} neu fwy. ',
  '{0} were paid by {1} or more. ': 'Cafodd {0} eu talu gan {1} neu fwy. ',
  '{0} received the most: {1}. It had the most commissioners too: {2}.':
    '{0} a gafodd fwyaf: {1}. Yno hefyd yr oedd y nifer fwyaf o gomisiynwyr: {2}.',
  '{0} received the most: {1} from {2}. The most commissioners that any had: {3}.':
    '{0} a gafodd fwyaf: {1} gan {2}. Y nifer fwyaf o gomisiynwyr gan un: {3}.',
  '{0} received the most: {1} from {2}. {3} had the most commissioners: {4}.':
    '{0} a gafodd fwyaf: {1} gan {2}. Gan {3} yr oedd y nifer fwyaf o gomisiynwyr: {4}.',
  '{0} of {1} have one commissioner only.': 'Mae gan {0} o {1} un comisiynydd yn unig.',
  ' The other {0} get {1} of their money from the one that pays most, at the middle value. {2} depends least on one: {3}.':
    ' Y gwerth canol ar gyfer y {0} arall: {1} o’u harian gan yr un sy’n talu fwyaf. {2} sy’n dibynnu leiaf ar un: {3}.',
  '{0} received {1} from {2}': 'Cafodd {0} {1} gan {2}',
  ' {0}; its largest payer, {1}, gave {2} of that.':
    ' {0}; rhoddodd y talwr mwyaf, {1}, {2} o hynny.',
  ' {0}; the one that paid most gave {1} of that.':
    ' {0}; rhoddodd yr un a dalodd fwyaf {1} o hynny.',
  // How to read it
  'Each dot is one {0}. Higher is more money. Further right is a larger part from the one commissioner that pays most, up to all of it.':
    'Mae pob dot yn un {0}. Mae uwch yn golygu mwy o arian. Mae ymhellach i’r dde yn golygu rhan fwy gan yr un comisiynydd sy’n talu fwyaf, hyd at y cyfan.',
  'Each dot is one {0}. Higher is more money. Further right is more commissioners. Each step up is 10 times more money. {1}':
    'Mae pob dot yn un {0}. Mae uwch yn golygu mwy o arian. Mae ymhellach i’r dde yn golygu mwy o gomisiynwyr. Mae pob cam i fyny yn 10 gwaith mwy o arian. {1}',
  'Higher is more money. Further right is more commissioners. A dot is one {0}; a square holds several, the darker the more. {1}':
    'Mae uwch yn golygu mwy o arian. Mae ymhellach i’r dde yn golygu mwy o gomisiynwyr. Mae dot yn un {0}; mae sgwâr yn dal sawl un: po dywyllaf, y mwyaf. {1}',
  'One dashed line is at {0}. The other is at {1} commissioners.':
    'Mae un llinell doredig ar {0}. Mae’r llall ar y nifer hwn o gomisiynwyr: {1}.',
  // Notes
  'A dot is one {0}. Where dots would lie on one another, a square stands for all of them. Its colour says how many.':
    'Mae dot yn un {0}. Lle byddai dotiau ar ben ei gilydd, mae sgwâr yn sefyll dros bob un ohonynt. Mae ei liw’n dangos faint.',
  'One dot is one {0}. A dot may stand beside its true place, so that none is hidden. Where it is crowded, it may be a little too high or too low, by 14% at most.':
    'Mae un dot yn un {0}. Gall dot fod wrth ochr ei wir le, fel nad oes yr un ynghudd. Lle mae’n llawn, gall fod ychydig yn rhy uchel neu’n rhy isel, 14% ar y mwyaf.',
  '{0} without both figures is left out.': '{0} heb y ddau ffigur: heb ei gynnwys.',
  '{0} without both figures are left out.': '{0} heb y ddau ffigur: heb eu cynnwys.',
  '{0} is not published, to protect privacy.':
    'Nid yw {0} wedi’i gyhoeddi, i ddiogelu preifatrwydd.',
  '{0} are not published, to protect privacy.':
    'Nid yw {0} wedi’u cyhoeddi, i ddiogelu preifatrwydd.',
  '{0} that received nothing has no place here.': '{0} heb gael dim: nid oes lle iddo yma.',
  '{0} that received nothing have no place here.': '{0} heb gael dim: nid oes lle iddynt yma.',
  // One item
  '{0} from one commissioner': '{0} gan un comisiynydd',
  '{0} from one commissioner: {1}': '{0} gan un comisiynydd: {1}',
  'Largest: {0}, {1} of its money': 'Mwyaf: {0}, {1} o’i arian',
  '{0} of its money from the largest': '{0} o’i arian gan y mwyaf',
  '{0} by money, {1} by reach': 'safle {0} yn ôl arian, safle {1} yn ôl cyrhaeddiad',
  'Who pays {0}': 'Pwy sy’n talu {0}',
  // Table
  'Rank by money': 'Safle yn ôl arian',
  'Rank by reach': 'Safle yn ôl cyrhaeddiad',
  Received: 'Derbyniwyd',
  'Largest commissioner': 'Comisiynydd mwyaf',
  // Drawing
  'Large and local': 'Mawr a lleol',
  'Large, local': 'Mawr, lleol',
  'Large and wide reach': 'Mawr ac eang ei gyrhaeddiad',
  'Large, wide': 'Mawr, eang',
  'Small and local': 'Bach a lleol',
  'Small, local': 'Bach, lleol',
  'Small and wide reach': 'Bach ac eang ei gyrhaeddiad',
  'Small, wide': 'Bach, eang',
  'Any number': 'Unrhyw nifer',
  'One commissioner only': 'Un comisiynydd yn unig',
  'Only 1': 'Dim ond 1',
  'Only {0}': 'Dim ond {0}',
  '{0} from the largest': '{0} gan y mwyaf',
  'Number of {0} and share of the money': 'Nifer y {0} a chyfran o’r arian',
  'Number, and share of the money. {0}': 'Nifer, a chyfran o’r arian. {0}',
  'Part of its money from the commissioner that paid it most':
    'Rhan o’i arian gan y comisiynydd a’i talodd fwyaf',
  'Number of commissioners paying it': 'Nifer y comisiynwyr sy’n ei dalu',
  'Commissioners paying it (each gap is a multiple)':
    'Comisiynwyr sy’n ei dalu (mae pob bwlch yn lluosrif)',
  'Number of commissioners paying it. Distances show multiples: from 1 to 2 is as far as from 10 to 20':
    'Nifer y comisiynwyr sy’n ei dalu. Mae pellter yn dangos lluosrif: mae o 1 i 2 mor bell ag o 10 i 20',
  'Squares hold several: light 2 to 9, darker 10 to 99, darkest 100 or more':
    'Mae sgwâr yn dal sawl un: golau 2 i 9, tywyllach 10 i 99, tywyllaf 100 neu fwy',
  // Menus
  'By reach': 'Yn ôl cyrhaeddiad',
  'By dependence': 'Yn ôl dibyniaeth',
  Multiples: 'Lluosrifau',
  'Equal steps': 'Camau cyfartal',
  'Large is over': 'Mawr yw dros',
  'Wide is': 'Eang yw',
};
