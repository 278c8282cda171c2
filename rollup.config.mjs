import {existsSync, readdirSync, readFileSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {withoutCodeFromText} from './.build/no-code-from-text.mjs';

const defined = readdirSync('src/define').filter((file) => file.startsWith('vcse-'));
const {version} = JSON.parse(readFileSync('package.json', 'utf8'));
const {compilerOptions} = JSON.parse(readFileSync('tsconfig.json', 'utf8'));

/**
 * Files of pages that load several elements, by a module that each begins with; what that module stands on goes with it.
 * `chart` is what every chart has: the frame around it, numbers as text, and words in a drawing.
 */
const shared = {
  chart:
    /src\/(elements\/(chart-element|adopt)|format\/(formats|ready-formats|text-width)|describe\/source-runs|draw\/(label|wrap|linear))\.ts$/,
  documents: /src\/contract\/(checked-document|found-text|date-problems)\.ts$/,
  spend:
    /src\/(contract\/read-spend|describe\/health-notes|elements\/(provenance-of|sectors-of)|analysis\/amounts-by)\.ts$/,
  axes: /src\/draw\/(end-labels|logarithmic|value-axis|value-ticks)\.ts$|src\/describe\/(middle-heading|place-of|spread-sentence)\.ts$|src\/view\/(scale-of|values-of)\.ts$|src\/analysis\/(quantile|rank)\.ts$/,
  tools: /src\/elements\/(chart-tools|copy-field)\.ts$/,
  tables: /src\/elements\/with-all-tables\.ts$/,
};

/** TypeScript without its types; `tsc` checks them in a step of its own. */
const typescript = {
  name: 'typescript',
  resolveId(source, importer) {
    if (!importer || !source.startsWith('.')) return null;
    const file = new URL(source, `file://${importer}`).pathname.replace(/\.js$/, '.ts');
    return existsSync(file) ? file : null;
  },
  transform(code, id) {
    if (!id.endsWith('.ts')) return null;
    return transform(code, {
      loader: 'ts',
      sourcefile: id,
      sourcemap: true,
      target: 'es2022',
      tsconfigRaw: {compilerOptions},
    });
  },
};

/** Style sheets without the spaces that only people need. No sheet of ours has braces, colons or commas in a string. */
const styles = {
  name: 'styles',
  transform(code, id) {
    if (!id.includes('/src/') || !/\bcss`/.test(code)) return null;
    const text = new MagicString(code).replaceAll(/(?<=\bcss`)[^`]*(?=`)/g, (sheet) =>
      sheet
        .replace(/\s+/g, ' ')
        .replace(/ ?([{};,]) ?/g, '$1')
        .replace(/: /g, ':')
        .replace(/;}/g, '}'),
    );
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};

const noCodeFromText = {
  name: 'no-code-from-text',
  transform(code, id) {
    const made = withoutCodeFromText(code, id);
    return made === undefined ? null : {code: made, map: null};
  },
};

/** Indents inside templates and style sheets: in minified code no other line begins with spaces. */
const indents = {
  name: 'indents',
  renderChunk(code) {
    const text = new MagicString(code).replaceAll(/\n {2,}/g, ' ');
    return {code: text.toString(), map: text.generateMap({hires: true})};
  },
};

/** A part that is loaded on demand asks for the chunks it stands on at once, not in turn. */
const atOnce = {
  name: 'at-once',
  renderDynamicImport({chunk, getTargetChunkImports}) {
    const others = (getTargetChunkImports() ?? []).filter(
      ({type, fileName}) =>
        type === 'internal' &&
        !(chunk.imports ?? []).includes(fileName) &&
        fileName !== chunk.fileName,
    );
    if (!others.length) return null;
    const more = others.map(({resolvedImportPath}) => `,import(${resolvedImportPath})`).join('');
    return {left: 'Promise.all([import(', right: `)${more}]).then(([part])=>part)`};
  },
};

/** Vega and what stands on it: a file of its own, so that no other holds a module only because Vega needs it too. */
const engine = `chunks/vega-engine-${version}`;
const engineApart = {
  name: 'engine-apart',
  resolveDynamicImport: (source) =>
    source === './vega-engine.js' ? {id: 'vega-engine', external: true} : null,
};

const plugins = [
  engineApart,
  styles,
  typescript,
  noCodeFromText,
  atOnce,
  resolve(),
  terser({
    module: true,
    ecma: 2022,
    // Their notices stand in third-party-licences.txt.
    format: {comments: false},
    compress: {passes: 2, inline: 1, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true},
  }),
  indents,
];

const output = {
  dir: 'dist',
  format: 'es',
  sourcemap: true,
  entryFileNames: '[name].js',
  chunkFileNames: 'chunks/[name]-[hash:6].js',
  // Asked for by files in folders of `dist` alone.
  paths: {'vega-engine': `../${engine}.js`},
  // A few shared lines are not worth a request; in larger files a chart would load what only other forms need.
  experimentalMinChunkSize: 800,
};

// d3-array makes its bisectors when it is loaded; nobody here uses them.
const treeshake = {manualPureFunctions: ['bisector'], propertyReadSideEffects: false};

function warned(warning, warn) {
  if (
    warning.code === 'CIRCULAR_DEPENDENCY' &&
    warning.ids?.every((id) => id.includes('node_modules'))
  )
    return;
  warn(warning);
}

export default [
  ...defined.map((file) => ({
    // One element on a page: its entry holds what its first drawing needs, so that nothing is fetched in turn.
    input: {[`define/${file.slice(0, -3)}`]: `src/define/${file}`},
    preserveEntrySignatures: 'allow-extension',
    output,
    plugins,
    treeshake,
    onwarn: warned,
  })),
  {
    // Vega, asked for by `vcse-vega` alone.
    input: {[engine]: 'src/elements/vega-engine.ts'},
    output,
    plugins,
    treeshake,
    onwarn: warned,
  },
  {
    // Several elements on a page: what they share is loaded once.
    input: {'vcse-charts': 'src/vcse-charts.ts'},
    preserveEntrySignatures: 'allow-extension',
    output: {
      ...output,
      chunkFileNames: 'chunks/[name]-[hash:8].js',
      // Larger ones would bring what another element needs to a page that has not got it.
      experimentalMinChunkSize: 0,
      manualChunks: (id) => Object.keys(shared).find((name) => shared[name].test(id)),
    },
    plugins,
    treeshake,
    onwarn: warned,
  },
  {
    // What programs import: registers nothing.
    input: {index: 'src/index.ts'},
    external: [/^lit/],
    // Its files are too many for shorter names.
    output: {...output, chunkFileNames: 'chunks/[name]-[hash:8].js'},
    plugins,
    treeshake,
    onwarn: warned,
  },
  {
    // The measures alone, in one file.
    input: {analysis: 'src/analysis/index.ts'},
    output,
    plugins,
    treeshake,
    onwarn: warned,
  },
  // A chart alone in a frame, and what a page with such frames may load: one file each.
  ...['embed', 'embed-host'].map((name) => ({
    input: {[name]: `src/embed/${name}.ts`},
    output,
    plugins,
    treeshake,
    onwarn: warned,
  })),
];
