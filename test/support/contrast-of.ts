const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});

/** Red, green and blue from 0 to 255, and how much covers what is behind, of a colour as a browser writes it. */
function channels(color: string): readonly [number, number, number, number] {
  if (!canvas) throw new Error('no canvas');
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [r, g, b, a / 255];
}

/**
 * Contrast of two colours as WCAG 2.2 has it, from 1 to 21, worked out apart from what the charts themselves use.
 *
 * @param front - in any way that CSS writes it; what it lets through is taken from behind
 */
export function contrastOf(front: string, behind: string): number {
  const back = channels(behind);
  const [r, g, b, cover] = channels(front);
  const mixed = [r, g, b].map((part, i) => part * cover + (back[i] ?? 0) * (1 - cover));
  const luminance = (parts: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = parts.map((part) =>
      part <= 0.04045 * 255 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [luminance(mixed), luminance(back.slice(0, 3))].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}
