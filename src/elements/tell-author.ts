const told = new Set<string>();

/** Tells the page's author something in the console, once in the life of a page however often it is found. */
export function tellAuthor(text: string): void {
  if (told.has(text)) return;
  told.add(text);
  console.warn(text);
}
