import {formats, type Language} from './formats.js';
import {term} from './messages.js';

const words = {
  commissioners: [
    term`commissioner`,
    term`commissioners`,
    term`{0} commissioner`,
    term`{0} commissioners`,
  ],
  suppliers: [term`supplier`, term`suppliers`, term`{0} supplier`, term`{0} suppliers`],
  VCSEs: [term`VCSE`, term`VCSEs`, term`{0} VCSE`, term`{0} VCSEs`],
  givers: [term`giver`, term`givers`, term`{0} giver`, term`{0} givers`],
  receivers: [term`receiver`, term`receivers`, term`{0} receiver`, term`{0} receivers`],
  bodies: [term`body`, term`bodies`, term`{0} body`, term`{0} bodies`],
  relations: [term`relation`, term`relations`, term`{0} relation`, term`{0} relations`],
  members: [term`member`, term`members`, term`{0} member`, term`{0} members`],
  levels: [term`level`, term`levels`, term`{0} level`, term`{0} levels`],
} as const;

/** What the things in a network are called, by the English for several of them. */
export type NetworkNounName = keyof typeof words;

/** A noun in a language: alone, and with a number. */
export interface NetworkNoun {
  readonly one: string;
  readonly many: string;
  /** "1 relation", "60 relations". */
  readonly count: (number: number) => string;
}

/** What things in a network are called in a language. */
export function networkNoun(name: NetworkNounName, language: Language): NetworkNoun {
  const {say} = formats(language);
  const [one, many, single, several] = words[name];
  return {
    one: say([one]),
    many: say([many]),
    count: (number) => say((number === 1 ? single : several).split('{0}'), number),
  };
}
