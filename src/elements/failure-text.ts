import type {Failure} from './failure.js';

/** What a failure says, as one text: its message, and what is wrong exactly where that is known. */
export function failureText({message, detail}: Failure): string {
  return detail === undefined ? message : `${message} ${detail}`;
}
