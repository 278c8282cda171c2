import type {Language} from '../format/messages.js';

/** The language that an element stands in: that of the nearest `lang`, out of its shadow roots too; English without one. */
export function languageOf(element: Element): Language {
  const own = element.closest<HTMLElement>('[lang]');
  if (own) return own.lang.toLowerCase().split('-')[0] || 'en';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? languageOf(root.host) : 'en';
}
