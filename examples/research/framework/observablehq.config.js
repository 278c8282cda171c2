export default {
  root: 'src',
  title: 'Spending on VCSEs',
  // Framework asks Google for fonts unless it is told not to.
  globalStylesheets: [],
};
