/** Takes a problem: its place as a JSON pointer, and what is wrong there. */
export type Report = (pointer: string, text: string) => void;
