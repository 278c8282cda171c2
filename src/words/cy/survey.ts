import type {Messages} from '../../format/messages.js';

/** Welsh for surveys alone. */
export const messages: Messages = {
  'Illustrative figures, made up.': 'Ffigurau enghreifftiol, wedi’u llunio.',
  'Illustrative: made-up figures': 'Enghreifftiol: ffigurau wedi’u llunio',
  '* Worded the other way round from its neighbours.':
    '* Wedi’i eirio’n groes i’r gosodiadau cyfagos.',
  '(worded the other way round)': '(wedi’i eirio’n groes)',
  // Who and what
  they: 'eu bod',
  first: 'y cyntaf',
  second: 'yr ail',
  'one group': 'un grŵp',
  '{0} groups': '{0} o grwpiau',
  '1 item': '1 eitem',
  '{0} item': '{0} eitem',
  '{0} items': '{0} o eitemau',
  '1 statement': '1 gosodiad',
  '{0} statement': '{0} gosodiad',
  '{0} statements': '{0} o osodiadau',
  // Heading and subtitle
  'What {0} answered to {1} items': 'Yr atebion i {1} o eitemau: {0}',
  'What {0} answered to {1} statements': 'Yr atebion i {1} o osodiadau: {0}',
  'The widest gap between {0} and {1}: {2}': 'Y bwlch mwyaf, {0} a’r rhain: {1}. {2}',
  '{0}: {1} of {2}, {3} of {4}': '{0}: {2} {1}, {4} {3}',
  '{0}: agreement: {1} of {2}, {3} of {4}': '{0}: yn cytuno: {2} {1}, {4} {3}',
  'Average agreement with {0}.': 'Cytundeb cyfartalog: {0}.',
  'Average satisfaction with {0}.': 'Boddhad cyfartalog: {0}.',
  '{0} is {1}, {2} is {3}': '{0} yw “{1}”, {2} yw “{3}”',
  'lower is more agreement': 'mae rhif is yn golygu mwy o gytundeb',
  'higher is more agreement': 'mae rhif uwch yn golygu mwy o gytundeb',
  'lower is more satisfaction': 'mae rhif is yn golygu mwy o foddhad',
  'higher is more satisfaction': 'mae rhif uwch yn golygu mwy o foddhad',
  'How each group answered {0}. Per cent of those who answered; bold figures are all who agree and all who disagree.':
    'Sut atebodd pob grŵp: {0}. Canran y rhai a atebodd; y ffigurau trwm yw pawb sy’n cytuno a phawb sy’n anghytuno.',
  '{0}. Per cent of {1} who answered.': '{0}. Canran y rhai a atebodd: {1}.',
  '{0}. Per cent of {1} and of {2} who answered.': '{0}. Canran y rhai a atebodd: {1}; {2}.',
  // Sentence
  'Showing the {0} widest gaps of {1}.': 'Yn dangos y {0} bwlch mwyaf o {1}.',
  '{0} agree less than {1} by half a point or more on {2}':
    'Llai o gytundeb, o hanner pwynt neu fwy, gan y grŵp “{0}” na chan y grŵp “{1}” ar {2}',
  '{0} are satisfied less than {1} by half a point or more on {2}':
    'Llai o foddhad, o hanner pwynt neu fwy, gan y grŵp “{0}” na chan y grŵp “{1}” ar {2}',
  ', and more on {0}; on {1} the two are within half a point. The widest gap ({2}) is on: {3}.':
    ', a mwy ar {0}; ar {1} mae’r ddau o fewn hanner pwynt. Mae’r bwlch mwyaf ({2}) ar: {3}.',
  'On {0} {1} are on the agreeing side of the midpoint and {2} on the other':
    'Ar {0} mae’r grŵp “{1}” ar ochr cytuno’r pwynt canol a’r grŵp “{2}” ar y llall',
  'On {0} {1} are on the satisfied side of the midpoint and {2} on the other':
    'Ar {0} mae’r grŵp “{1}” ar ochr fodlon y pwynt canol a’r grŵp “{2}” ar y llall',
  '{0}; on {1} it is the other way round.': '{0}; ar {1} mae fel arall.',
  '{0} name {1} most ({2} of {3}, {4})': '{0}: {1} a enwir fwyaf ({2} o {3}, {4})',
  '{0} name {1} most ({2})': '{0}: {1} a enwir fwyaf ({2})',
  'The widest gap is for {0}.': 'Mae’r bwlch mwyaf ar gyfer {0}.',
  'With {0} {1}, one answer is {2} points.':
    'Gan fod nifer yr atebion yn {0} ({1}), mae un ateb yn {2} pwynt.',
  '{0} agree most with “{1}” {2}.': '{0}: y cytundeb mwyaf â “{1}” {2}.',
  '{0} agree most with “{1}” {2} and least with “{3}” {4}.':
    '{0}: y cytundeb mwyaf â “{1}” {2} a’r lleiaf â “{3}” {4}.',
  '1 figure is not published, to protect privacy.':
    'Mae 1 ffigur heb ei gyhoeddi, i ddiogelu preifatrwydd.',
  // How to read it
  'Each pair of bars is one item: how many of each hundred in a group chose it. The gap is the first group less the second, before rounding.':
    'Mae pob pâr o farrau yn un eitem: faint o bob cant mewn grŵp a’i dewisodd. Y bwlch yw’r grŵp cyntaf llai’r ail, cyn talgrynnu.',
  'Each bar is one group. Those who agree stand to the left of the line, those who disagree to the right; those who do neither have a column of their own.':
    'Mae pob bar yn un grŵp. Mae’r rhai sy’n cytuno i’r chwith o’r llinell, a’r rhai sy’n anghytuno i’r dde; mae gan y rhai nad ydynt yn gwneud y naill na’r llall eu colofn eu hunain.',
  'Each bar is one group. Those who agree stand to the left of the line, those who disagree to the right; those who do neither are split over the line.':
    'Mae pob bar yn un grŵp. Mae’r rhai sy’n cytuno i’r chwith o’r llinell, a’r rhai sy’n anghytuno i’r dde; mae’r rhai nad ydynt yn gwneud y naill na’r llall wedi’u rhannu dros y llinell.',
  'Each row is one statement, each mark the average of one group.':
    'Mae pob rhes yn un gosodiad, a phob marc yn gyfartaledd un grŵp.',
  'The gap is {0} less {1}': 'Y bwlch yw “{0}” llai “{1}”',
  '+ means that {0} agree less': 'mae + yn golygu llai o gytundeb ({0})',
  '+ means that {0} agree more': 'mae + yn golygu mwy o gytundeb ({0})',
  '+ means that {0} are satisfied less': 'mae + yn golygu llai o foddhad ({0})',
  '+ means that {0} are satisfied more': 'mae + yn golygu mwy o foddhad ({0})',
  // One statement
  'Gap {0}': 'Bwlch {0}',
  'Gap {0} points': 'Bwlch {0} pwynt',
  'In full: {0}': 'Yn llawn: {0}',
  '{0} {1} (average of {2})': '{0} {1} (cyfartaledd {2})',
  '{0} {1} ({2} of {3})': '{0} {1} ({2} o {3})',
  'minus ': 'minws ',
  'the intervals overlap': 'mae’r cyfyngau’n gorgyffwrdd',
  'the intervals do not overlap': 'nid yw’r cyfyngau’n gorgyffwrdd',
  '{0} lean to agree, {1} lean to disagree': '{0}: yn tueddu i gytuno; {1}: yn tueddu i anghytuno',
  '{0} lean to disagree, {1} lean to agree': '{0}: yn tueddu i anghytuno; {1}: yn tueddu i gytuno',
  '{0} satisfied, {1} dissatisfied': '{0}: yn fodlon; {1}: yn anfodlon',
  '{0} dissatisfied, {1} satisfied': '{0}: yn anfodlon; {1}: yn fodlon',
  // Drawing and table
  '◂ agree': '◂ cytuno',
  'disagree ▸': 'anghytuno ▸',
  Neither: 'Y naill na’r llall',
  'not published': 'heb ei gyhoeddi',
  'under 10 answers': 'llai na 10 ateb',
  hidden: 'cudd',
  'Gap, points': 'Bwlch, pwyntiau',
  Item: 'Eitem',
  Statement: 'Gosodiad',
  Statements: 'Gosodiadau',
  'In full': 'Yn llawn',
  Stage: 'Cam',
  '{0}, average': '{0}, cyfartaledd',
  '{0}, per cent': '{0}, canran',
  '{0}, per cent who agree': '{0}, canran sy’n cytuno',
  '{0}, number': '{0}, nifer',
  '{0}, answered': '{0}, wedi ateb',
  '{0}, interval from': '{0}, cyfwng o',
  '{0}, interval to': '{0}, cyfwng i',
  // Menus
  'Find a statement': 'Chwilio am osodiad',
  'All stages': 'Pob cam',
  'All parts': 'Pob rhan',
  'Part of the survey': 'Rhan o’r arolwg',
  'Order of the questions': 'Trefn y cwestiynau',
  'All {0}': 'Pob un ({0})',
  '12 widest gaps': '12 bwlch mwyaf',
  'On its own': 'Ar wahân',
  'Split over the line': 'Wedi’i rannu dros y llinell',
};
