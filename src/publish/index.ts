export {health, type Health} from './check/health.js';
export type {Finding} from './check/finding.js';
export {healthHtml} from './check/health-html.js';
export {healthText} from './check/health-text.js';
export {classify, type Classified, type Reach, type Suggestion} from './classify/classify.js';
export type {KnownVcse} from './classify/known-vcse.js';
export {normalisedName} from './classify/normalised-name.js';
export {convert, type Converted, type Format} from './convert/convert.js';
export {describeDocument} from './describe/describe-document.js';
export type {AnyDocument, AnyResource} from './documents/any-document.js';
export {documentText} from './documents/document-text.js';
export {openDocument} from './documents/open-document.js';
export {problemsIn} from './documents/problems-in.js';
export {
  importFiles,
  type ImportedFiles,
  type ImportOptions,
  type NamedFile,
} from './import/import-files.js';
export type {LeftOut} from './import/left-out.js';
export {jitterRanks} from './jitter/jitter-ranks.js';
export {beforeStyles} from './render/before-styles.js';
export {renderPage, type RenderedPage, type RenderOptions} from './render/render-page.js';
export {run} from './run.js';
export {sumForward, type SummedForward} from './summarise/sum-forward.js';
export {summarise, type SummariseOptions, type Summary} from './summarise/summarise.js';
export {containments, type DatedTable, type Membership} from './suppress/containments.js';
export {differencing} from './suppress/differencing.js';
export {recoverable} from './suppress/recoverable.js';
export {ruleSets} from './suppress/rule-sets.js';
export {suppress} from './suppress/suppress.js';
export {templates} from './template/templates.js';
