import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const words = {
  referral: term`sent by a professional`,
  'self-referral': term`went by themselves`,
  signposting: term`told where to go`,
  transfer: term`moved to another service`,
  waiting: term`waited`,
  return: term`came back`,
  discharge: term`sent home`,
  left: term`gave up`,
  other: term`in another way`,
} as const;

/** How people took a step, in words: "sent by a professional". */
export function stepKindWord(kind: keyof typeof words, language: Language): string {
  return formats(language).say([words[kind]]);
}
