import type {Problem} from './problem.js';
export function problemsOfSpend(_input: unknown, name: string): readonly Problem[] { return [{place: name, pointer: '', message: `${name} is not valid`}]; }
