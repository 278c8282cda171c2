import type {CSSResult} from 'lit';
import type {DrawMap} from '../draw/map-drawing.js';
import {formats, type Language} from '../format/formats.js';
import {readyFormats} from '../format/ready-formats.js';

/** The pictures of a map, each a module of its own. */
export type PictureName = 'areas' | 'circles' | 'hexagons' | 'list';

/** One picture: what draws it, and the looks that only it needs. */
export interface Picture {
  readonly draw: DrawMap;
  readonly styles?: CSSResult;
}

const modules: Readonly<Record<PictureName, () => Promise<Picture>>> = {
  areas: () => import('./map-areas-form.js'),
  circles: () => import('./map-circles-form.js'),
  hexagons: () => import('./map-hexagons-form.js'),
  list: () => import('./map-list-form.js'),
};

const here = new Map<PictureName, Picture>();

/**
 * A picture: at once when its module is here, else when it has come.
 *
 * @param language - whose formats are made meanwhile
 */
export function mapPicture(
  name: PictureName,
  language: Language = 'en',
): Picture | Promise<Picture> {
  return (
    here.get(name) ??
    modules[name]().then((picture) => {
      here.set(name, picture);
      // While the document is still on its way.
      readyFormats(language);
      formats(language).exactMoney(1);
      return picture;
    })
  );
}
