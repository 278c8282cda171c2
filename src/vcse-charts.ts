import {tags} from './define/tags.js';

/** Every kind of chart, but those that `loading="asked"` leaves as the page wrote them until it is taken away. */
const names = Object.keys(tags)
  .map((tag) => `${tag}:not([loading="asked"])`)
  .join(',');

function load(root: Element | Document): void {
  const found = [...root.querySelectorAll(names)];
  if (root instanceof Element && root.matches(names)) found.push(root);
  for (const tag of new Set(found.map((element) => element.localName))) {
    // A tag whose file does not come stays as the page wrote it: with its own fallback.
    void tags[tag]?.().catch(() => undefined);
  }
}

load(document);
new MutationObserver((changes) => {
  for (const {addedNodes, target, type} of changes) {
    if (type === 'attributes') load(target as Element);
    for (const node of addedNodes) if (node instanceof Element) load(node);
  }
}).observe(document, {childList: true, subtree: true, attributeFilter: ['loading']});
