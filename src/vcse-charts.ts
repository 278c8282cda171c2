import {tags} from './define/tags.js';

const names = Object.keys(tags).join(',');

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
  for (const {addedNodes} of changes) {
    for (const node of addedNodes) if (node instanceof Element) load(node);
  }
}).observe(document, {childList: true, subtree: true});
