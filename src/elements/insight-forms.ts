import type {CSSResult} from 'lit';
import type {Insight} from '../contract/read-insight.js';
import type {Drawing, Size} from '../draw/drawing.js';
import type {Description} from '../view/description.js';
import type {InsightForm, InsightView} from '../view/insight.js';
import type {InsightOptions} from './insight-options.js';

/** Everything that makes one form of coded comments. */
export interface InsightParts {
  readonly figure: (document: Insight, options: InsightOptions) => InsightView | undefined;
  readonly describe: (view: InsightView) => Description;
  readonly draw: (view: InsightView, size: Size) => Drawing;
  /** Looks that only this form needs. */
  readonly styles?: CSSResult;
}

const modules: Readonly<Record<InsightForm, () => Promise<{readonly form: InsightParts}>>> = {
  themes: () => import('./insight-themes-form.js'),
  time: () => import('./insight-time-form.js'),
  places: () => import('./insight-places-form.js'),
  matrix: () => import('./insight-matrix-form.js'),
};

const here = new Map<InsightForm, InsightParts>();

/** A form's parts: at once when its module is here, else when it has come. */
export function insightForm(name: InsightForm): InsightParts | Promise<InsightParts> {
  return (
    here.get(name) ??
    modules[name]().then(({form}) => {
      here.set(name, form);
      return form;
    })
  );
}
