/** A column of a sheet that people fill in. */
export interface SheetColumn {
  readonly key: string;
  /** Its header. */
  readonly title: string;
  /** Whether every row needs it. */
  readonly needed?: true;
  /** What belongs there, in one or two plain sentences. */
  readonly guidance: string;
  readonly example: string;
  /** Other headers that are read as this one, as `headerSpelling` gives them. */
  readonly also?: readonly string[];
  /** Words that a cell may be: those given, or those in the first column of another sheet. */
  readonly words?: readonly string[] | {readonly sheet: string; readonly strict: boolean};
}

/** A sheet that people fill in. */
export interface InsightSheet {
  readonly name: string;
  /** The same as a file of its own. */
  readonly file: string;
  /** What it is for, in one sentence. */
  readonly about: string;
  readonly columns: readonly SheetColumn[];
}

/** Themes that one row may name, each in a column of its own. */
export const THEMES = 5;

const service: SheetColumn = {
  key: 'service',
  title: 'Service',
  guidance: 'The service that it is about, as the sheet Services names it.',
  example: 'GP surgery',
  also: ['services', 'type of service', 'service type', 'provider', 'kind of care', 'type of care'],
  words: {sheet: 'Services', strict: false},
};

const place: SheetColumn = {
  key: 'place',
  title: 'Place',
  guidance: 'The place that it is about, as the sheet Places names it. No postcodes.',
  example: 'Hackney',
  also: ['places', 'area', 'location', 'borough', 'district', 'town', 'ward'],
  words: {sheet: 'Places', strict: false},
};

const group: SheetColumn = {
  key: 'group',
  title: 'Group or condition',
  guidance:
    'Who said it, as a group: Young carers, People with diabetes. Leave empty if you do not know.',
  example: 'Young carers',
  also: ['group', 'condition', 'health condition', 'long term condition', 'demographic group'],
};

const question: SheetColumn = {
  key: 'question',
  title: 'Question',
  guidance: 'What people were asked, where you asked more than one question.',
  example: 'What could be better?',
  also: ['question asked'],
};

const feeling: SheetColumn = {
  key: 'feeling',
  title: 'Feeling',
  guidance: 'One of the words of the sheet Feelings. Empty means that nobody could say.',
  example: 'negative',
  also: ['feelings', 'sentiment', 'overall sentiment', 'tone'],
  words: {sheet: 'Feelings', strict: true},
};

const themeAlso = [
  ['theme', 'themes', 'theme name', 'code', 'codes', 'issue', 'topic', 'tag', 'tags', 'theme 1'],
  ['second theme'],
  ['third theme'],
  ['fourth theme'],
  ['fifth theme'],
];

const themes = themeAlso.map((also, at): SheetColumn => ({
  key: `theme${at + 1}`,
  title: `Theme ${at + 1}`,
  guidance: at
    ? 'Another theme of the same comment, if it has one.'
    : 'What the comment is about, as the sheet Themes names it. A quote stands under this theme.',
  example: at ? 'Staff' : 'Waiting times',
  also,
  words: {sheet: 'Themes', strict: true},
}));

const quoteColumns: readonly SheetColumn[] = [
  {
    key: 'quote',
    title: 'Quote',
    guidance: 'Words that may be published, without anything that tells who it is. Mostly empty.',
    example: 'I rang on Monday and someone came on Thursday.',
    also: ['quotes', 'quotation'],
  },
  {
    key: 'who',
    title: 'Said by',
    guidance: 'Who said it, described without naming.',
    example: 'Daughter caring for her father',
    also: ['who', 'quote by'],
  },
  {
    key: 'consent',
    title: 'Consent',
    guidance: 'For a quote: given, not-needed or withdrawn.',
    example: 'given',
    also: ['consent to publish', 'permission'],
    words: ['given', 'not-needed', 'withdrawn'],
  },
  {
    key: 'consentNote',
    title: 'How consent was given',
    guidance: 'How and when, without naming anyone.',
    example: 'Asked on the telephone in April 2022.',
    also: ['consent note'],
  },
  {
    key: 'anonymised',
    title: 'Names taken out',
    guidance: 'For a quote: yes, once names and whatever else tells who it is were taken out.',
    example: 'yes',
    also: ['anonymised', 'names removed'],
    words: ['yes', 'no'],
  },
];

/** The sheets of the template, in order. Guidance, templates and what import reads are made from this list. */
export const insightSheets: readonly InsightSheet[] = [
  {
    name: 'Comments',
    file: 'comments.csv',
    about:
      'One row for each comment. Do not paste whole comments here, only the words you may publish.',
    columns: [
      {
        key: 'comment',
        title: 'Comment',
        guidance:
          'Your own number for the comment. Rows with the same number are one comment. Leave empty if each row is one.',
        example: '1041',
        also: [
          'comment id',
          'comment number',
          'comment no',
          'id',
          'ref',
          'reference',
          'feedback id',
          'response id',
          'respondent id',
        ],
      },
      {
        key: 'date',
        title: 'Date',
        needed: true,
        guidance: 'The day, month or quarter it was said: 12/04/2022, April 2022 or 2022-23 Q1.',
        example: '12/04/2022',
        also: [
          'date received',
          'date of comment',
          'date of feedback',
          'when',
          'month',
          'quarter',
          'period',
          'date or quarter',
        ],
      },
      service,
      place,
      group,
      question,
      ...themes,
      feeling,
      ...quoteColumns,
      {
        key: 'frame',
        title: 'Coding frame',
        guidance: 'Only where your system writes it: by which list of themes the row was coded.',
        example: 'Example coding frame',
        also: ['frame', 'framework', 'coding framework', 'code frame'],
      },
    ],
  },
  {
    name: 'Counts',
    file: 'counts.csv',
    about:
      'Instead of Comments, where comments were counted already. A row without a theme counts comments, one with a theme counts how often the theme was named.',
    columns: [
      {
        key: 'date',
        title: 'Date or quarter',
        needed: true,
        guidance: 'The quarter, month or day: 2022-23 Q1.',
        example: '2022-23 Q1',
        also: ['date', 'quarter', 'period', 'month'],
      },
      service,
      place,
      group,
      question,
      {
        ...(themes[0] ?? service),
        title: 'Theme',
        guidance: 'A theme of the sheet Themes; empty for comments as a whole.',
      },
      feeling,
      {
        key: 'number',
        title: 'Number',
        needed: true,
        guidance: 'How many.',
        example: '42',
        also: [
          'count',
          'counts',
          'number of comments',
          'comments',
          'mentions',
          'how many',
          'total',
        ],
      },
    ],
  },
  {
    name: 'Quotes',
    file: 'quotes.csv',
    about: 'Words that may be published, where you fill in Counts. With Comments they stand there.',
    columns: [
      {
        key: 'date',
        title: 'Date or quarter',
        needed: true,
        guidance: 'The day, month or quarter it was said.',
        example: '2022-23 Q1',
        also: ['date', 'quarter', 'period', 'month'],
      },
      service,
      place,
      {...(themes[0] ?? service), title: 'Theme', needed: true},
      feeling,
      ...quoteColumns.map((column) =>
        column.key === 'quote' ? {...column, needed: true as const} : column,
      ),
    ],
  },
  {
    name: 'Themes',
    file: 'themes.csv',
    about: 'Your coding frame: one row for each theme.',
    columns: [
      {
        key: 'theme',
        title: 'Theme',
        needed: true,
        guidance: 'Its name for readers.',
        example: 'Waiting times',
        also: ['themes', 'name', 'theme name'],
      },
      {
        key: 'family',
        title: 'Family',
        guidance: 'The larger theme that it is a part of, if there is one.',
        example: 'Access to care',
        also: ['category', 'parent', 'group', 'domain'],
      },
      {
        key: 'description',
        title: 'What belongs here',
        guidance: 'What is counted as this theme.',
        example: 'Time until the first contact and between contacts.',
        also: ['description', 'definition'],
      },
    ],
  },
  {
    name: 'Renamed themes',
    file: 'renamed-themes.csv',
    about:
      'Themes whose name changed, or that were put together: earlier comments are counted under the new name.',
    columns: [
      {
        key: 'old',
        title: 'Old name',
        needed: true,
        guidance: 'As it stands in earlier comments.',
        example: 'Telephone queues',
        also: ['old', 'old theme', 'was'],
      },
      {
        key: 'new',
        title: 'New name',
        needed: true,
        guidance: 'The theme of the sheet Themes that it is counted under now.',
        example: 'Getting through',
        also: ['new', 'new theme', 'is now'],
        words: {sheet: 'Themes', strict: true},
      },
      {
        key: 'from',
        title: 'From',
        guidance: 'The first quarter, month or day with the new name.',
        example: '2022-23 Q3',
        also: ['since', 'changed'],
      },
    ],
  },
  {
    name: 'Services',
    file: 'services.csv',
    about:
      'The services that people speak of. Leave it empty to take them as the comments name them.',
    columns: [
      {
        key: 'name',
        title: 'Service',
        needed: true,
        guidance: 'Its name for readers.',
        example: 'GP surgery',
        also: ['name', 'services'],
      },
      {
        key: 'organisation',
        title: 'Run by',
        guidance: 'The body that runs it.',
        example: 'Example Health Trust',
        also: ['organisation', 'provider', 'trust'],
      },
      {
        key: 'also',
        title: 'Also called',
        guidance: 'Other names in your comments, with semicolons between them.',
        example: 'Doctor; General practice',
        also: ['also known as', 'other names'],
      },
    ],
  },
  {
    name: 'Places',
    file: 'places.csv',
    about:
      'The places that people speak of. Leave it empty to take them as the comments name them.',
    columns: [
      {
        key: 'name',
        title: 'Place',
        needed: true,
        guidance: 'Its name for readers.',
        example: 'Hackney',
        also: ['name', 'places', 'area'],
      },
      {
        key: 'code',
        title: 'Code',
        guidance:
          'Its code at the Office for National Statistics. Districts, counties and care systems of England are found by name.',
        example: 'E09000012',
        also: ['gss code', 'ons code', 'area code'],
      },
      {
        key: 'also',
        title: 'Also called',
        guidance: 'Other names in your comments, with semicolons between them.',
        example: 'LB Hackney; London Borough of Hackney',
        also: ['also known as', 'other names'],
      },
    ],
  },
  {
    name: 'Feelings',
    file: 'feelings.csv',
    about:
      'The feelings that you code by. You may add very-positive, very-negative and not-coded, and take away what you do not use.',
    columns: [
      {
        key: 'feeling',
        title: 'Feeling',
        needed: true,
        guidance: 'positive, neutral (neither), negative, mixed (both).',
        example: 'positive',
        also: ['feelings', 'sentiment'],
      },
    ],
  },
  {
    name: 'Journeys',
    file: 'journeys.csv',
    about: 'Routes that people took, one row for each step. Leave it empty if you have none.',
    columns: [
      {
        key: 'journey',
        title: 'Journey',
        needed: true,
        guidance: 'Its name for readers.',
        example: 'From hospital to home',
      },
      {
        key: 'order',
        title: 'Order',
        guidance: 'The place of the step in the journey, from 1.',
        example: '1',
        also: ['step'],
      },
      {
        key: 'from',
        title: 'From',
        needed: true,
        guidance: 'Where the step starts.',
        example: 'Hospital',
      },
      {
        key: 'to',
        title: 'To',
        needed: true,
        guidance: 'Where the step ends.',
        example: 'Carers’ helpline',
      },
      {
        key: 'kind',
        title: 'How',
        guidance: 'How people took the step.',
        example: 'referral',
        also: ['kind'],
        words: [
          'referral',
          'self-referral',
          'signposting',
          'transfer',
          'waiting',
          'return',
          'discharge',
          'left',
          'other',
        ],
      },
      {
        key: 'number',
        title: 'People',
        needed: true,
        guidance: 'How many took it.',
        example: '64',
        also: ['number', 'count'],
      },
    ],
  },
  {
    name: 'About',
    file: 'about.csv',
    about: 'What readers must know. Replace the second column by yours.',
    columns: [
      {
        key: 'item',
        title: 'What',
        needed: true,
        guidance: 'Leave as it is.',
        example: 'Title',
        also: ['item', 'field'],
      },
      {
        key: 'value',
        title: 'Yours',
        guidance: 'Your words.',
        example: 'What people told us, summer 2022',
        also: ['value', 'answer'],
      },
    ],
  },
];
