import type {Language} from '../format/messages.js';
import type {ScorecardLayout} from '../view/scorecard.js';

/** What a page's author sets on a scorecard, as attributes. */
export interface ScorecardSettings {
  /** Of the words. */
  readonly language?: Language | undefined;
  readonly layout: string;
  readonly perspective: string | undefined;
  readonly show: string;
  readonly organisation: string | undefined;
  readonly compare: string;
  readonly sort: string | undefined;
  readonly evidenceFirst: boolean;
  readonly showActions: boolean;
  readonly open: string | undefined;
  readonly selected: string | undefined;
}

/** What to show of a scorecard document. */
export interface ScorecardOptions {
  /** Of the words; left out, English. */
  readonly language?: Language;
  readonly layout: ScorecardLayout;
  readonly perspective?: string;
  readonly show: 'all' | 'targets';
  readonly organisation?: string;
  /** `peers`, `previous`, or an organisation's identifier. */
  readonly compare: string;
  readonly sort?: string;
  readonly evidenceFirst: boolean;
  readonly showActions: boolean;
  readonly opened: readonly string[];
  readonly selected?: string;
}

const layouts: readonly ScorecardLayout[] = ['table', 'cards', 'spine', 'quartiles'];

/**
 * A scorecard's attributes, checked.
 *
 * @throws RangeError, in words for the page's author, when layout or show is unknown
 */
export function scorecardOptions(settings: ScorecardSettings): ScorecardOptions {
  const {perspective, organisation, compare, sort, selected, show} = settings;
  const layout = layouts.find((each) => each === settings.layout);
  if (!layout) {
    throw new RangeError(`unknown layout: "${settings.layout}" (expected ${layouts.join(', ')})`);
  }
  if (show !== 'all' && show !== 'targets')
    throw new RangeError(`unknown show: "${show}" (expected all, targets)`);
  return {
    layout,
    show,
    compare: compare || 'peers',
    evidenceFirst: settings.evidenceFirst,
    showActions: settings.showActions,
    opened: (settings.open ?? '').split(/\s+/).filter(Boolean),
    ...(perspective ? {perspective} : {}),
    ...(organisation ? {organisation} : {}),
    ...(sort ? {sort} : {}),
    ...(selected ? {selected} : {}),
    ...(settings.language ? {language: settings.language} : {}),
  };
}
