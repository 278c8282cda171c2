import {svgPicture, type Picture} from '../export/svg-picture.js';
import {formats} from '../format/formats.js';
import type {Description} from '../view/description.js';
import type {FigureView} from '../view/figure.js';

/** A chart with its figure, as it stands in the page. */
export interface Pictured {
  readonly host: HTMLElement & {readonly renderRoot: HTMLElement | DocumentFragment};
  readonly words: Description;
  readonly view: FigureView;
}

/**
 * A chart's drawing as a picture of its own, in the chart's colours.
 *
 * @param record - for programs: what the figure is made from
 */
export function pictureOf(
  drawing: SVGSVGElement,
  {host, words, view}: Pictured,
  record?: string,
): Picture {
  const {say, day} = formats(view.language);
  const {backgroundColor} = getComputedStyle(host.renderRoot.querySelector('.frame') ?? drawing);
  const {color, fontFamily} = getComputedStyle(host);
  const made = day(new Date());
  const {heading, subtitle} = words;
  return svgPicture(
    drawing,
    {
      title: heading,
      subtitle,
      source: say`Source: ${sourceText(words)}`,
      made: say`Picture made on ${made}.`,
      ...(record ? {record} : {}),
    },
    {page: backgroundColor, text: color, font: fontFamily},
  );
}

/** A figure's source line as one text. */
export function sourceText({source}: Description): string {
  return source.map(({text}) => text).join('');
}
