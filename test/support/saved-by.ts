import {until} from './drawn.js';

interface Saved {
  readonly name: string;
  readonly content: Blob;
}

/** What is saved while something is done. */
export async function savedBy(act: () => void, count = 1): Promise<readonly Saved[]> {
  const saved: Saved[] = [];
  const {click} = HTMLAnchorElement.prototype;
  const pending: Promise<void>[] = [];
  HTMLAnchorElement.prototype.click = function save() {
    const {download: name, href} = this;
    pending.push(
      fetch(href)
        .then((response) => response.blob())
        .then((content) => void saved.push({name, content})),
    );
  };
  try {
    act();
    await until(() => saved.length === count, 'the file');
  } finally {
    HTMLAnchorElement.prototype.click = click;
  }
  await Promise.all(pending);
  return saved;
}
