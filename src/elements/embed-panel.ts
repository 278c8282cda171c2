import {html, type TemplateResult} from 'lit';
import {embedCode, frameAddress, frameCode} from '../export/embed-code.js';
import {formats} from '../format/formats.js';
import type {Taken} from './actions.js';
import {copyField} from './copy-field.js';

/** Attributes that belong to the page, not to the chart. */
const pages = 'id class style slot part group selected lang hidden loading embed-page'.split(' ');
/** Attributes whose values are addresses: in another page they mean the same only when they are whole. */
const addresses = ['src', 'boundaries', 'hexagons'];

/** What to paste into a page that runs scripts, and into one that does not. */
export function embedPanel({host, words}: Taken): TemplateResult {
  const {say} = formats(host.language);
  const attributes = [...host.attributes].flatMap(({name, value}) => {
    if (pages.includes(name) || name.startsWith('on')) return [];
    return [[name, addresses.includes(name) ? new URL(value, host.baseURI).href : value] as const];
  });
  const {origin, pathname} = location;
  const code = {
    tag: host.localName,
    attributes,
    script: undefined,
    title: words.heading,
    inside: host.inside,
  };
  const page = host.getAttribute('embed-page');
  const address =
    page === null || host.inside !== undefined
      ? `${origin}${pathname}`
      : frameAddress(new URL(page, host.baseURI).href, {tag: host.localName, attributes});
  const frame = frameCode(words.heading, address, host.offsetHeight);
  return html`${copyField(host, 'embed-page', say`For a page of yours`, embedCode(code))}
  ${copyField(host, 'embed-frame', say`For a page that takes no scripts`, frame)}`;
}
