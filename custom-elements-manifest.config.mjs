export default {
  globs: ['src/elements/vcse-*.ts', 'src/elements/chart-element.ts'],
  outdir: '.',
  litelement: true,
  packagejson: false,
};
