/** The option that all commands have which write. */
export const outOption = {
  out: {
    type: 'string',
    value: 'FILE',
    description: 'where to write; standard output when left out',
  },
} as const;
