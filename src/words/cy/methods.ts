import type {Messages} from '../../format/messages.js';

/** Welsh for how numbers are worked out. */
export const messages: Messages = {
  'How the numbers are worked out': 'Sut y cyfrifir y rhifau',
  Money: 'Arian',
  'The sum of all payments, less what was paid back.':
    'Cyfanswm yr holl daliadau, llai’r hyn a dalwyd yn ôl.',
  'Money a head': 'Arian y pen',
  'Money ÷ residents.': 'Arian ÷ trigolion.',
  'Money ÷ residents in {0}.': 'Arian ÷ trigolion yn {0}.',
  'Money of those shown ÷ all money.': 'Arian y rhai a ddangosir ÷ yr holl arian.',
  'Money of those shown ÷ all money that went outside the NHS and councils.':
    'Arian y rhai a ddangosir ÷ yr holl arian a aeth y tu allan i’r GIG a chynghorau.',
  'Invoices over the threshold ÷ all invoices published.':
    'Anfonebau dros y trothwy ÷ yr holl anfonebau a gyhoeddwyd.',
  Numbers: 'Niferoedd',
  'Each is counted once.': 'Cyfrifir pob un unwaith.',
  '1 is the highest. Equal numbers share a rank, and the next rank is left out: 1, 2, 2, 4.':
    '1 yw’r uchaf. Mae rhifau cyfartal yn rhannu safle, a gadewir y safle nesaf allan: 1, 2, 2, 4.',
  'Middle and quarters': 'Canol a chwarteri',
  'All numbers stand in order. The middle is the one half-way; the quarters end at a quarter and at three quarters of the way. Between two numbers, a part of the step is taken.':
    'Mae’r holl rifau mewn trefn. Y canol yw’r un hanner ffordd; daw’r chwarteri i ben chwarter a thri chwarter y ffordd. Rhwng dau rif, cymerir rhan o’r cam.',
  'Share of the largest': 'Cyfran y mwyaf',
  'What the largest have ÷ what all have.': 'Yr hyn sydd gan y mwyaf ÷ yr hyn sydd gan bawb.',
  'Lorenz curve': 'Cromlin Lorenz',
  'From the smallest up, the part of the money that each part of the items has.':
    'O’r lleiaf i fyny, y rhan o’r arian sydd gan bob rhan o’r eitemau.',
  'Gini index': 'Mynegai Gini',
  'Twice the area between the Lorenz curve and the line where all have the same. 0: all have the same. Near 1: one has nearly all.':
    'Dwywaith yr arwynebedd rhwng cromlin Lorenz a’r llinell lle mae gan bawb yr un faint. 0: mae gan bawb yr un faint. Yn agos at 1: mae gan un bron y cyfan.',
  'Herfindahl index': 'Mynegai Herfindahl',
  'The square of each share of the money, added up. Near 0: many small shares. 1: one has all.':
    'Sgwâr pob cyfran o’r arian, wedi’u hadio. Yn agos at 0: llawer o gyfrannau bach. 1: mae gan un y cyfan.',
  'Width of columns': 'Lled y colofnau',
  'The largest of 1, 2, 5, 10, 20 and so on that fits at least twice between the quarters.':
    'Y mwyaf o 1, 2, 5, 10, 20 ac yn y blaen sy’n ffitio o leiaf ddwywaith rhwng y chwarteri.',
  Classes: 'Dosbarthiadau',
  'Each class begins at its lower number. The lines between are round numbers that share the areas out evenly, unless the page’s author chose others.':
    'Mae pob dosbarth yn dechrau wrth ei rif isaf. Rhifau crwn yw’r llinellau rhyngddynt, sy’n rhannu’r ardaloedd yn gyfartal, oni bai i awdur y dudalen ddewis rhai eraill.',
  'Prices of {0}': 'Prisiau {0}',
  'Money × deflator of {0} ÷ deflator of its own time. The source names the deflator.':
    'Arian × datchwyddydd {0} ÷ datchwyddydd ei amser ei hun. Mae’r ffynhonnell yn enwi’r datchwyddydd.',
  Index: 'Mynegai',
  'Each number ÷ the first of its line × 100.': 'Pob rhif ÷ y cyntaf yn ei linell × 100.',
  Groups: 'Grwpiau',
  'A supplier is large from the money line on, and wide from the line of payers on. Both lines are in the drawing.':
    'Mae cyflenwr yn fawr o’r llinell arian ymlaen, ac yn eang o linell y talwyr ymlaen. Mae’r ddwy linell yn y darlun.',
  Target: 'Targed',
  'A figure meets its target when it reaches it before rounding. Where the range of chance holds the target, it is similar.':
    'Mae ffigur yn cyrraedd ei darged pan fydd yn ei gyrraedd cyn talgrynnu. Lle mae ystod siawns yn cynnwys y targed, mae’n debyg.',
  'Against others': 'O’i gymharu ag eraill',
  'Above, in or below the middle half of those compared, before rounding.':
    'Uwchlaw, o fewn neu islaw hanner canol y rhai a gymharir, cyn talgrynnu.',
  'Share of answers': 'Cyfran yr atebion',
  'People with that answer ÷ all who answered.': 'Pobl â’r ateb hwnnw ÷ pawb a atebodd.',
  Average: 'Cyfartaledd',
  'As the source gives it: all answers as numbers on the scale, added up ÷ how many there are.':
    'Fel y mae’r ffynhonnell yn ei roi: yr holl atebion fel rhifau ar y raddfa, wedi’u hadio ÷ faint sydd.',
  Difference: 'Gwahaniaeth',
  'The second group’s average less the first’s.': 'Cyfartaledd yr ail grŵp llai un y cyntaf.',
  'Share of comments': 'Cyfran y sylwadau',
  'Comments with the feeling ÷ all that have a feeling.':
    'Sylwadau â’r teimlad ÷ pob un sydd â theimlad.',
  'Range of chance': 'Ystod siawns',
  'The Wilson score interval: where the share behind the number of comments may lie, 95 times in 100. A difference is clear when it lies outside.':
    'Cyfwng sgôr Wilson: lle gall y gyfran y tu ôl i nifer y sylwadau fod, 95 gwaith mewn 100. Mae gwahaniaeth yn glir pan fydd y tu allan.',
  Change: 'Newid',
  'The share now less the share before. It is clear when the interval of the difference does not hold 0.':
    'Y gyfran nawr llai’r gyfran o’r blaen. Mae’n glir pan na fydd cyfwng y gwahaniaeth yn cynnwys 0.',
  Betweenness: 'Rhyngoldeb',
  'Of all pairs of other bodies, the part whose shortest way leads through this one.':
    'O’r holl barau o gyrff eraill, y rhan y mae eu llwybr byrraf yn mynd drwy’r un hwn.',
  'Filled cells': 'Celloedd llawn',
  'Relations ÷ all pairs of a row and a column.': 'Cysylltiadau ÷ pob pâr o res a cholofn.',
  'People at a step': 'Pobl ar gam',
  'The people of all journeys that take the step are added up.':
    'Adir pobl yr holl deithiau sy’n cymryd y cam.',
};
