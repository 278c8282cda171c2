import type {PropertyDeclarations, PropertyValues, TemplateResult} from 'lit';
import {readSurvey, type Survey} from '../contract/read-survey.js';
import {describeSurvey} from '../describe/survey-words.js';
import {divergingStyles} from '../theme/diverging-styles.js';
import {surveyStyles} from '../theme/survey-styles.js';
import {tagStyles} from '../theme/tag-styles.js';
import {formats} from '../format/formats.js';
import type {SurveyForm, SurveyView} from '../view/survey.js';
import {ChartElement, type ChartKit} from './chart-element.js';
import {surveyForm, type DrawSurvey} from './survey-forms.js';
import {surveyKey} from './survey-key.js';
import {surveyOptions} from './survey-options.js';
import {surveyView} from './survey-view.js';

/** Fewer statements than this need no field to find one. */
const FEW = 8;

/**
 * A survey: what groups answered to statements, as averages, percentages or all answers on a scale.
 *
 * @csspart heading - The finding.
 * @csspart subtitle - What was asked, of whom, and which end is agreement.
 * @csspart sentence - The figure in a sentence.
 * @csspart drawing - The box of the drawing.
 * @csspart dot - The marks of averages.
 * @csspart bar - The bars.
 * @csspart label - Words in the drawing.
 * @csspart tooltip - The words at the statement under the pointer or the focus.
 * @csspart button - The buttons.
 * @csspart table - The table.
 * @csspart notes - The notes.
 * @csspart source - The source line.
 * @csspart error - The message in place of a chart.
 * @cssproperty --vcse-main - Fill of the first group, and of strong agreement.
 * @cssproperty --vcse-against - Edge of the second group, and fill of strong disagreement.
 * @cssproperty --vcse-agree - Fill of agreement.
 * @cssproperty --vcse-disagree - Fill of disagreement.
 * @cssproperty --vcse-neither - Fill of those who do neither.
 * @cssproperty --vcse-page - Colour behind the chart.
 * @cssproperty --vcse-text - Colour of text.
 * @cssproperty --vcse-reserve - Height kept free before the chart is drawn.
 */
export class VcseSurvey extends ChartElement<Survey, SurveyView> {
  static override styles = [...ChartElement.styles, divergingStyles, surveyStyles, tagStyles];

  static override properties: PropertyDeclarations = {
    form: {},
    stage: {},
    theme: {},
    question: {},
    sort: {},
    neutral: {},
    widest: {type: Number},
    phone: {attribute: false},
  };

  /** `means`, `choices` or `answers`; left out, the fullest that the document has. */
  form: string | undefined;
  /** Shows one stage only, by its name in the document. */
  stage: string | undefined;
  /** Shows one theme only, by its name in the document. */
  theme: string | undefined;
  /** Shows the statements of one question only, by its identifier. */
  question: string | undefined;
  /** `gap`, widest first; `questionnaire`; or a group's identifier, highest first. */
  sort: string = 'gap';
  /** Where those who do neither stand: `apart`, in a column of their own, or `split` over the line. */
  neutral: string = 'apart';
  /** Shows only so many statements, those with the widest gaps; 0 shows all. Left out, all, or 12 averages on a phone. */
  widest: number | undefined;

  override readonly contract = readSurvey;
  /** Whether room is so short that not all statements are drawn. */
  protected phone = false;
  readonly #drawn = new Map<SurveyForm, DrawSurvey>();

  protected override willUpdate(changed: PropertyValues): void {
    this.phone = this.narrow;
    super.willUpdate(changed);
  }

  protected override async kit(): Promise<ChartKit<Survey, SurveyView>> {
    const options = surveyOptions(this);
    const forms: readonly SurveyForm[] = options.form
      ? [options.form]
      : ['means', 'choices', 'answers'];
    await Promise.all(forms.map(async (form) => this.#drawn.set(form, await surveyForm(form))));
    return {
      view: (document) => surveyView(document, surveyOptions(this)),
      describe: describeSurvey,
      draw: (view, size) => {
        const draw = this.#drawn.get(view.form);
        if (!draw) throw new TypeError(`no drawing of ${view.form}`);
        return draw(view, size);
      },
    };
  }

  protected override details() {
    return import('./survey-details.js');
  }

  protected override findLabel(view: SurveyView): string | undefined {
    return view.items.length < FEW ? undefined : formats(view.language).say`Find a statement`;
  }

  protected override hasMenus(): boolean {
    return true;
  }

  protected override above(view: SurveyView): TemplateResult {
    return surveyKey(view);
  }
}
