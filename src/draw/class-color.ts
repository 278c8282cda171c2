import {contrast, luminance} from './contrast.js';

/** Fills of five classes, lowest first: steps of equal contrast, 1.83 to 1.85. */
const rising = ['#c9e1f5', '#6baae1', '#2f7abb', '#165082', '#0a2641'] as const;
/** Fills under and over a reference, from the outside in; steps of about 3.1 on either side. */
const under = ['#5f103b', '#bf598f', '#f2d7e5'] as const;
const over = ['#0e3355', '#3580c2', '#c9e1f5'] as const;
const INK = '#0b0c0c';
const PAPER = '#ffffff';

/**
 * Fill of a class, as `#rrggbb`: the lowest is palest, or, round a reference, those nearest to it are.
 *
 * @param at - 0 for the lowest class
 * @param count - how many classes there are
 * @param above - the first class above the reference, where there is one
 */
export function classColor(at: number, count: number, above?: number): string {
  if (above === undefined) return between(rising, count < 2 ? 0.5 : at / (count - 1));
  const steps = at < above ? above : count - above;
  const out = at < above ? above - 1 - at : at - above;
  const ramp = [...(at < above ? under : over)].reverse();
  return steps === ramp.length
    ? (ramp[out] ?? INK)
    : between(ramp, steps < 2 ? 0.5 : out / (steps - 1));
}

/** Name of the look of a letter on a fill: ink or paper, whichever is read better. */
export function letterLook(fill: string): 'on-pale' | 'on-dark' {
  return contrast(fill, INK) >= contrast(fill, PAPER) ? 'on-pale' : 'on-dark';
}

/** A colour on the way along a ramp, as near as can be to equal steps of contrast. */
function between(ramp: readonly string[], part: number): string {
  const place = part * (ramp.length - 1);
  const from = ramp[Math.floor(place)] ?? INK;
  const to = ramp[Math.ceil(place)] ?? from;
  const wanted = Math.exp(
    (1 - (place % 1)) * Math.log(luminance(from) + 0.05) +
      (place % 1) * Math.log(luminance(to) + 0.05),
  );
  let [low, high] = [0, 1];
  for (let halved = 0; halved < 12; halved += 1) {
    const middle = (low + high) / 2;
    if (luminance(mixed(from, to, middle)) + 0.05 > wanted) low = middle;
    else high = middle;
  }
  return mixed(from, to, (low + high) / 2);
}

function mixed(from: string, to: string, part: number): string {
  const channels = [1, 3, 5].map((at) => {
    const a = Number.parseInt(from.slice(at, at + 2), 16);
    const b = Number.parseInt(to.slice(at, at + 2), 16);
    return Math.round(a + (b - a) * part)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}
