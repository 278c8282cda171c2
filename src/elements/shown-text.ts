/**
 * What readers see of a part of a page, as one text: bound numbers as they are shown, spaces as one.
 *
 * @param except - left out
 */
export function shownText(node: Node, except?: Node): string {
  return textIn(node, except).replace(/\s+/g, ' ').trim();
}

function textIn(node: Node, except: Node | undefined): string {
  return [...node.childNodes]
    .map((child) => {
      if (child === except) return '';
      if (child.nodeType === Node.TEXT_NODE) return child.nodeValue ?? '';
      if (!(child instanceof Element) || child.matches('script, style, noscript, [hidden]'))
        return '';
      if (child.localName === 'br') return ' ';
      const {shownText: own} = child as {readonly shownText?: unknown};
      return typeof own === 'string' ? own : textIn(child, except);
    })
    .join('');
}
