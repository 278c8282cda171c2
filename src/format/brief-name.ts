import {shortName} from './short-name.js';

/** Words at the end of a name that say what kind of body it is, where the rest says which. */
const KIND =
  /[ ,]+(Partnership|Foundation|Services?|Collaborative|Group|(Care )?(&|and) Health|Community Healthcare|Community Health|Unscheduled Care)$/i;

/** A supplier's name as people say it, for a drawing with little room: "Livewell", "City Health Care". */
export function briefName(name: string): string {
  let brief = shortName(name)
    .replace(/^The /, '')
    .replace(/ \([^)]*\)$/, '');
  for (let shorter = ''; shorter !== brief;) {
    shorter = brief;
    const cut = brief.replace(KIND, '');
    if (cut.length >= 5) brief = cut;
  }
  return brief;
}
