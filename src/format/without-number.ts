import {formats, type Language} from './formats.js';

/** Why there is no number: for readers and for speech. */
export function withoutNumber(kind: 'suppressed' | 'missing', language: Language = 'en'): string {
  const {say} = formats(language);
  return kind === 'suppressed' ? say`not published, to protect privacy` : say`no figure`;
}
