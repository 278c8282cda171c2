/** The options that all commands have which read boundary files. */
export const boundaryOptions = {
  code: {
    type: 'string',
    value: 'NAME',
    description: 'property that holds an area’s code, when it is not the shape’s id',
  },
  projected: {
    type: 'boolean',
    description: 'coordinates are eastings and northings, not longitude and latitude',
  },
} as const;
