/**
 * What is wrong with a sheet for readers who do not see it, in words for its author: headings that skip a level, and
 * pictures without alternative text. An empty `alt` says that a picture is decoration.
 *
 * @param sheet - the element around the author's content; charts count with the level of their own heading
 */
export function sheetFaults(sheet: Element): readonly string[] {
  const faults: string[] = [];
  let before: number | undefined;
  for (const each of sheet.querySelectorAll('*')) {
    if (each.localName === 'img' && !each.hasAttribute('alt'))
      faults.push(
        `the picture ${each.getAttribute('src') ?? ''} has no alternative text (expected alt)`,
      );
    const level = levelOf(each);
    if (level === undefined) continue;
    if (before !== undefined && level > before + 1)
      faults.push(
        `the heading ${nameOf(each)} has level ${level} after level ${before} (expected ${before + 1})`,
      );
    before = level;
  }
  return faults;
}

function levelOf(element: Element): number | undefined {
  const [, digit] = /^h([1-6])$/.exec(element.localName) ?? [];
  if (digit) return Number(digit);
  if (element.getAttribute('role') === 'heading')
    return Number(element.getAttribute('aria-level') ?? 2);
  if (isChart(element)) return Number(element.getAttribute('heading-level') ?? 3);
  return undefined;
}

function nameOf(element: Element): string {
  const text = element.textContent.trim().slice(0, 60);
  return text && !isChart(element) ? `"${text}"` : `of ${element.localName}`;
}

/** Told by its tag: its script may come later. */
function isChart({localName}: Element): boolean {
  return /^vcse-(?!value$|figure-number$)/.test(localName);
}
