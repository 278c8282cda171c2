import type {CSSResult} from 'lit';
import type {Scorecard} from '../contract/read-scorecard.js';
import type {Drawing, Size} from '../draw/drawing.js';
import type {DrawDetails} from '../draw/scorecard-table.js';
import type {Description} from '../view/description.js';
import type {ScorecardView} from '../view/scorecard.js';
import type {ScorecardOptions} from './scorecard-options.js';

/** Everything that makes one layout of a scorecard. */
export interface ScorecardForm<View extends ScorecardView = ScorecardView> {
  readonly figure: (document: Scorecard, options: ScorecardOptions) => View | undefined;
  readonly describe: (view: View) => Description;
  readonly draw: (view: View, size: Size, details?: DrawDetails) => Drawing;
  /** Looks that only this layout needs. */
  readonly styles?: CSSResult;
}

/** A layout's own module: its parts take the view that its `figure` makes. */
interface Module<View extends ScorecardView> {
  readonly form: ScorecardForm<View>;
}

const modules = {
  table: () => import('./scorecard-table-form.js'),
  cards: () => import('./scorecard-table-form.js'),
  spine: () => import('./scorecard-spine-form.js'),
  quartiles: () => import('./scorecard-quartiles-form.js'),
};

const here = new Map<string, ScorecardForm>();

/** A layout's parts: at once when its module is here, else when it has come. */
export function scorecardForm(
  layout: keyof typeof modules,
): ScorecardForm | Promise<ScorecardForm> {
  return (
    here.get(layout) ??
    // A chart takes figure, words and drawing from one layout, so the views are of its own kind.
    (modules[layout]() as unknown as Promise<Module<ScorecardView>>).then(({form}) => {
      here.set(layout, form);
      return form;
    })
  );
}
