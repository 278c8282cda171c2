/** What an embedded chart tells the page that holds it, and what that page asks. */
export const TELLS = 'vcse-charts-height';
export const ASKS = 'vcse-charts-ask';

/** As high as a frame may become, in CSS pixels. */
const MOST = 20_000;

/**
 * The height that a message tells, in whole CSS pixels.
 *
 * @param data - what came, of any shape
 * @returns `undefined` when it is anything else than such a message
 */
export function frameHeight(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const {type, height} = data as {type?: unknown; height?: unknown};
  if (type !== TELLS || typeof height !== 'number' || !(height > 0 && height <= MOST))
    return undefined;
  return Math.ceil(height);
}
