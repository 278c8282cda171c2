/** How far outside the viewport, in pixels, an element counts as near. */
const MARGIN = 300;

/**
 * Calls `whenNear` once, as soon as the element is in the viewport or close to it: at once when it
 * already is, so that the first chart of a page does not wait for an observer.
 *
 * @returns a function that stops watching
 */
export function nearViewport(element: Element, whenNear: () => void): () => void {
  const {top, bottom} = element.getBoundingClientRect();
  // What lies in closed details has a box all the same.
  if (element.checkVisibility() && bottom > -MARGIN && top < innerHeight + MARGIN) {
    whenNear();
    return () => undefined;
  }
  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      whenNear();
    },
    {rootMargin: `${MARGIN}px`},
  );
  observer.observe(element);
  return () => observer.disconnect();
}
