import type {Loader} from 'vega';

/** Says which kind of thing was asked for, without the address, which may be anybody's text. */
function refused(): Promise<never> {
  return Promise.reject(
    new RangeError('no address is asked for a figure (expected a table of the document, by name)'),
  );
}

/** What Vega loads files, pictures and links with: it refuses every one, whatever its address. */
export const refusingLoader: Loader = {
  load: refused,
  sanitize: refused,
  http: refused,
  file: refused,
};
