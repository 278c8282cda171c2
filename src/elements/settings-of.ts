import type {LitElement} from 'lit';
import type {FigureSettings} from '../export/figure-identity.js';

/** What a page says about where a chart is and where its files are, not about what it shows. */
const pages = new Set([
  'src',
  'data',
  'pin',
  'loading',
  'explore',
  'headingLevel',
  'group',
  'boundaries',
  'hexagons',
]);

/** The settings that a chart's figure is made under, the usual ones too, by the names of their attributes. */
export function settingsOf(chart: HTMLElement): FigureSettings {
  const {elementProperties} = chart.constructor as typeof LitElement;
  const settings: Record<string, string | number | boolean> = {};
  for (const [property, {attribute, state}] of elementProperties) {
    if (state || attribute === false || typeof property !== 'string' || pages.has(property))
      continue;
    const value = (chart as unknown as Readonly<Record<string, unknown>>)[property];
    if (typeof value === 'string' || typeof value === 'number' || value === true)
      settings[typeof attribute === 'string' ? attribute : property.toLowerCase()] = value;
  }
  return settings;
}
