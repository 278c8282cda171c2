import {version} from '../contract/generated/version.js';
import {documentHash} from '../export/document-hash.js';
import {hashOf} from '../export/hash-of.js';
import {figureIdentity, type FigureIdentity} from '../export/figure-identity.js';
import type {FigureView} from '../view/figure.js';
import type {ActionsHost} from './actions.js';
import {settingsOf} from './settings-of.js';

/** Made once a figure: panels are drawn anew at every change of the chart. */
const made = new WeakMap<FigureView, Promise<FigureIdentity | undefined>>();

/**
 * The identity of the figure on the page.
 *
 * @returns `undefined` where the browser does not offer SHA-256: on a page that is not secure
 */
export function identityOf(
  host: ActionsHost,
  view: FigureView,
): Promise<FigureIdentity | undefined> {
  const known = made.get(view) ?? madeOf(host, view);
  made.set(view, known);
  return known;
}

async function madeOf(
  host: ActionsHost,
  {language}: FigureView,
): Promise<FigureIdentity | undefined> {
  const chart = host.localName.replace(/^vcse-/, '');
  // Now, not after waiting: the settings of this figure.
  const set = {...settingsOf(host), ...(language === 'en' ? {} : {lang: language})};
  const {given, inside} = host;
  const spec = inside === undefined ? undefined : await hashOf(JSON.parse(inside));
  // An author's figure is made of its specification too.
  const settings = spec === undefined ? set : {...set, spec: `sha256-${spec}`};
  const document = await documentHash(given);
  return document === undefined ? undefined : figureIdentity({chart, settings, document, version});
}
