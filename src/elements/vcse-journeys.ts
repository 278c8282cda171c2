import type {PropertyDeclarations, TemplateResult} from 'lit';
import {readInsight, type Insight} from '../contract/read-insight.js';
import {describeJourneys} from '../describe/journeys-words.js';
import {drawJourneys} from '../draw/journeys.js';
import {formats} from '../format/formats.js';
import {journeysStyles} from '../theme/journeys-styles.js';
import {tagStyles} from '../theme/tag-styles.js';
import type {JourneysView} from '../view/journeys.js';
import {ChartElement} from './chart-element.js';
import {journeysKey} from './journeys-key.js';
import {journeysOptions} from './journeys-options.js';
import {journeysView} from './journeys-view.js';

/** Fewer steps than this need no field to find one. */
const FEW = 8;

/**
 * Journeys: the routes that people took through services, step by step, as bands from place to place or as an indented list.
 *
 * @csspart heading - The finding.
 * @csspart subtitle - How many routes and steps, and when.
 * @csspart sentence - The figure in a sentence.
 * @csspart drawing - The box of the drawing.
 * @csspart line - The bands.
 * @csspart node - The boxes of places.
 * @csspart bar - The bars of the list.
 * @csspart label - Words in the drawing.
 * @csspart tooltip - The words at the step under the pointer or the focus.
 * @csspart button - The buttons.
 * @csspart table - The table.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-main - Edge of places, fill of the list's bars, and what is followed.
 * @cssproperty --vcse-flow - Fill of the bands.
 * @cssproperty --vcse-against - Fill of those who gave up.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseJourneys extends ChartElement<Insight, JourneysView> {
  static override styles = [...ChartElement.styles, journeysStyles, tagStyles];

  static override properties: PropertyDeclarations = {
    form: {},
    journey: {},
    follow: {},
    least: {type: Number},
  };

  /** `flows` or `list`; left out, bands where there is room for them, else a list. */
  form: string | undefined;
  /** Shows one journey only, by its identifier. */
  journey: string | undefined;
  /** Picks out one journey from its start to its end, by its identifier. */
  follow: string | undefined;
  /** Steps of fewer people than this are put together as other routes; left out, by the document's rule of disclosure, else 5. Under a rule it can only be raised. */
  least: number | undefined;

  override readonly contract = readInsight;

  protected override kit() {
    return {
      // The language may come while the document is on its way.
      view: (document: Insight) => journeysView(document, journeysOptions(this)),
      describe: describeJourneys,
      draw: drawJourneys,
    };
  }

  protected override details() {
    return import('./journeys-details.js');
  }

  protected override findLabel(view: JourneysView): string | undefined {
    return view.items.length < FEW ? undefined : formats(view.language).say`Find a place`;
  }

  protected override hasMenus(): boolean {
    return true;
  }

  protected override above(view: JourneysView): TemplateResult {
    return journeysKey(view);
  }
}
