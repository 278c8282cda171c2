import {html, type TemplateResult} from 'lit';
import {until} from 'lit/directives/until.js';
import {citation} from '../export/citation.js';
import type {Cited} from '../export/cited.js';
import type {FigureIdentity} from '../export/figure-identity.js';
import {formats} from '../format/formats.js';
import type {FigureView} from '../view/figure.js';
import type {Taken} from './actions.js';
import {copyField} from './copy-field.js';
import {identityOf} from './identity-of.js';

/** Made once a figure: the panel is drawn anew at every change of the chart. */
const made = new WeakMap<FigureView, Promise<TemplateResult>>();

/** The figure as a citation, in the forms that people and programs use. */
export function citePanel(taken: Taken): TemplateResult {
  const {host, view} = taken;
  const own = made.get(view) ?? identityOf(host, view).then((identity) => fields(taken, identity));
  made.set(view, own);
  return html`${until(own, html`<p>${formats(view.language).say`Loading…`}</p>`)}`;
}

function fields({host, view, words}: Taken, identity: FigureIdentity | undefined): TemplateResult {
  const made = citation(cited(view.provenance, words.heading, identity?.document.slice(7)));
  const {say} = formats(view.language);
  const field = (name: keyof typeof made, label: string) =>
    copyField(host, `cite-${name}`, label, made[name]);
  return html`${field('text', say`Citation`)} ${field('harvard', 'Harvard')}
  ${field('vancouver', 'Vancouver')} ${field('bibtex', 'BibTeX')} ${field('ris', 'RIS')}
  ${field('csl', 'CSL-JSON')}
  ${
    identity
      ? copyField(host, 'cite-identity', say`Identity of the figure`, identityText(identity))
      : html`<p>
          ${say`The figure’s identity is missing: the browser works it out on a secure page (https) only.`}
        </p>`
  }`;
}

/** One line each, with the one that stands for all first. */
function identityText({identity, chart, settings, document, version}: FigureIdentity): string {
  const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
  return [
    `Figure ${identity}`,
    `Document ${document}`,
    `Settings ${[chart, ...set].join(' ')}`,
    `vcse-charts ${version}`,
  ].join('\n');
}

function cited(
  {title, authors = [], publisher, version, created, sources}: Taken['view']['provenance'],
  heading: string,
  hash: string | undefined,
): Cited {
  const doi = sources
    .flatMap(({path}) => /^https:\/\/doi\.org\/(10\.\d{4,9}\/\S+)$/.exec(path ?? '')?.[1] ?? [])
    .at(0);
  // The page's own address, without what it may say of the reader.
  const {origin, pathname} = location;
  return {
    title: `${heading}. Figure from ${title}`,
    authors,
    address: `${origin}${pathname}`,
    read: new Date().toISOString().slice(0, 10),
    ...(publisher ? {publisher} : {}),
    ...(created ? {year: created.slice(0, 4)} : {}),
    ...(version ? {version} : {}),
    ...(doi ? {doi} : {}),
    ...(hash ? {hash} : {}),
  };
}
