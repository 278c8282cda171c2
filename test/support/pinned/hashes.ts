/** Hashes of documents that do not change, as every engine and Node must find them. */
export const hashes = {
  '/test/contract/documents/survey.v1.example.json':
    'sha256-728e7aa59a1214c525eb08df1ff0adce9a633af4a1894948f3178cdbb1ee1bf5',
  /** With its totals in a file beside it. */
  '/test/support/pinned/spend.json':
    'sha256-113abb6704a5f2a8ee9fb92c1c957e39cd275b07f6cb71f25a5efa88e9a65668',
};
