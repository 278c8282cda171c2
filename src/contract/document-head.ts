import type {Contributor, License, Source, SpendDocument} from './generated/spend.js';

/** What every kind of document says about itself, checked and frozen. */
export interface DocumentHead {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly language: 'en' | 'cy';
  readonly version?: string;
  readonly created?: string;
  readonly licenses: readonly Readonly<License>[];
  readonly sources: readonly Readonly<Source>[];
  readonly contributors: readonly Readonly<Contributor>[];
}

/** The top level of a document of any kind; it is the same in all of them. */
export function documentHead({
  name,
  title,
  description,
  language = 'en',
  version,
  created,
  licenses,
  sources,
  contributors = [],
}: Omit<SpendDocument, 'spend' | 'resources'>): DocumentHead {
  return {
    name,
    title,
    language,
    licenses,
    sources,
    contributors,
    ...(description === undefined ? {} : {description}),
    ...(version === undefined ? {} : {version}),
    ...(created === undefined ? {} : {created}),
  };
}
