/** What the paper prints: Sheaff and others 2024, Health and Social Care Delivery Research 12(39). */

/** Table 12: number of suppliers by category and register. */
export const table12: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  nhs: {
    'charity-and-company': 0,
    'charity-only': 0,
    'company-only': 2,
    neither: 536,
    total: 538,
  },
  'local-authority': {
    'charity-and-company': 0,
    'charity-only': 0,
    'company-only': 0,
    neither: 212,
    total: 212,
  },
  'gp-services': {
    'charity-and-company': 3,
    'charity-only': 3,
    'company-only': 321,
    neither: 5961,
    total: 6288,
  },
  'care-home': {
    'charity-and-company': 67,
    'charity-only': 7,
    'company-only': 547,
    neither: 154,
    total: 775,
  },
  hospice: {
    'charity-and-company': 128,
    'charity-only': 1,
    'company-only': 0,
    neither: 0,
    total: 129,
  },
  'categorised-other': {
    'charity-and-company': 3,
    'charity-only': 3,
    'company-only': 44,
    neither: 113,
    total: 163,
  },
  other: {
    'charity-and-company': 535,
    'charity-only': 67,
    'company-only': 1667,
    neither: 188,
    total: 2457,
  },
  all: {
    'charity-and-company': 736,
    'charity-only': 81,
    'company-only': 2581,
    neither: 7164,
    total: 10562,
  },
};

/** Table 13: spending in millions of pounds by category and register. Its NHS "neither" is a slip in print. */
export const table13: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  nhs: {
    neither: 54148.588,
    'charity-and-company': 0.0,
    'charity-only': 0.0,
    'company-only': 113.805,
    total: 54262.88,
  },
  'local-authority': {
    'charity-and-company': 0.0,
    'charity-only': 0.0,
    'company-only': 0.0,
    neither: 4457.706,
    total: 4457.706,
  },
  'gp-services': {
    'charity-and-company': 5.078,
    'charity-only': 3.444,
    'company-only': 721.666,
    neither: 5541.26,
    total: 6271.449,
  },
  'care-home': {
    'charity-and-company': 65.652,
    'charity-only': 1.032,
    'company-only': 257.759,
    neither: 45.289,
    total: 369.732,
  },
  hospice: {
    'charity-and-company': 201.115,
    'charity-only': 0.639,
    'company-only': 0.0,
    neither: 0.0,
    total: 201.754,
  },
  'categorised-other': {
    'charity-and-company': 0.453,
    'charity-only': 1.833,
    'company-only': 13.509,
    neither: 252.879,
    total: 268.674,
  },
  other: {
    'charity-and-company': 463.166,
    'charity-only': 13.501,
    'company-only': 3998.057,
    neither: 189.361,
    total: 4664.086,
  },
  all: {
    'charity-and-company': 735.463,
    'charity-only': 20.45,
    'company-only': 5104.796,
    neither: 64635.572,
    total: 70496.281,
  },
};

/** Table 15: suppliers, and spending in millions of pounds, by legal form. */
export const table15: Readonly<Record<string, Readonly<Record<'suppliers' | 'spending', number>>>> =
  {
    'charity+company, CIO': {
      suppliers: 36.0,
      spending: 6.557,
    },
    'charity+company, limited by guarantee': {
      suppliers: 691.0,
      spending: 724.221,
    },
    'charity+company, other company types': {
      suppliers: 9.0,
      spending: 4.685,
    },
    'charity only': {
      suppliers: 81.0,
      spending: 20.45,
    },
    'company only, CIC, VCSE': {
      suppliers: 127.0,
      spending: 801.862,
    },
    'company only, industrial and provident society, VCSE': {
      suppliers: 4.0,
      spending: 9.944,
    },
    'company only, registered society, VCSE': {
      suppliers: 62.0,
      spending: 177.226,
    },
    'company only, social enterprise company, VCSE': {
      suppliers: 1.0,
      spending: 0.048,
    },
    'company only, limited by guarantee, VCSE': {
      suppliers: 35.0,
      spending: 161.333,
    },
    'company only, private limited company, VCSE': {
      suppliers: 1.0,
      spending: 2.965,
    },
    'company only, limited by guarantee, not VCSE': {
      suppliers: 68.0,
      spending: 26.149,
    },
    'company only, private limited company, not VCSE': {
      suppliers: 2168.0,
      spending: 3665.184,
    },
    'company only, other company types, not VCSE': {
      suppliers: 113.0,
      spending: 146.28,
    },
    NHS: {
      suppliers: 538.0,
      spending: 54262.88,
    },
    councils: {
      suppliers: 212.0,
      spending: 4457.706,
    },
    'government bodies': {
      suppliers: 8.0,
      spending: 220.807,
    },
    'neither register, VCSE': {
      suppliers: 4.0,
      spending: 3.118,
    },
    'neither register, not VCSE': {
      suppliers: 6404.0,
      spending: 5804.865,
    },
  };
