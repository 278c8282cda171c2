/** One thing that the sheet About asks for. */
export interface AboutItem {
  /** As its row is called. */
  readonly item: string;
  readonly needed?: true;
  /** What stands there until somebody writes something else; also an example. */
  readonly value: string;
  readonly guidance: string;
}

/** What the sheet About asks for, in order. “Note” may stand in several rows. */
export const aboutItems = [
  {item: 'Title', needed: true, value: '', guidance: 'What people told us, April to June 2022'},
  {item: 'Publisher', needed: true, value: '', guidance: 'Healthwatch Example'},
  {item: 'Web address', value: '', guidance: 'https://www.example.org, where readers find more'},
  {
    item: 'Description',
    value: '',
    guidance: 'How comments were collected, and what they leave out',
  },
  {
    item: 'Licence',
    needed: true,
    value: 'Open Government Licence v3.0',
    guidance: 'On what terms others may use the figures',
  },
  {
    item: 'Licence address',
    value: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
    guidance: 'Where the terms stand',
  },
  {item: 'Coding frame', needed: true, value: '', guidance: 'The name of your list of themes'},
  {item: 'Version of the frame', value: '', guidance: '2.1'},
  {item: 'About the frame', value: '', guidance: 'How it was made and used'},
  {
    item: 'Coded by',
    value: '',
    guidance: 'Two volunteers; the manager decided where they differed',
  },
  {
    item: 'Consent',
    value: '',
    guidance:
      'On what footing comments are used: People were told that comments may be published without names',
  },
  {
    item: 'Quarters',
    value: 'financial',
    guidance: 'financial (Q1 is April to June) or calendar (Q1 is January to March)',
  },
  {item: 'Made on', value: '', guidance: 'The day, such as 24/11/2026'},
  {item: 'Version', value: '', guidance: 'Raise it whenever a figure changes: 1.0.0'},
  {
    item: 'Note',
    value: '',
    guidance: 'What a reader must know to read the figures rightly; add rows for more',
  },
] as const satisfies readonly AboutItem[];

/** A row of the sheet About. */
export type AboutName = (typeof aboutItems)[number]['item'];
