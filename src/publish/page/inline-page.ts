import {createHash} from 'node:crypto';

/** What a page of one chart is made of. */
export interface InlinePage {
  readonly tag: string;
  /** Settings as attributes; a flag is an empty text. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly document: object;
  /** The classic script that registers the element. */
  readonly script: string;
  /** Licences of what is in the script. */
  readonly licences: string;
  /** The figure's heading. */
  readonly title: string;
  readonly language: string;
}

const style = `body {margin: 0 auto; max-width: 60rem; padding: 1rem; font: 1.0625rem/1.5 Arial, sans-serif; color: #212b32; background: #fff}`;

/**
 * A page of one chart as one file: script, style and document are in it, it asks for nothing and may ask for nothing.
 * Its policy allows the one script and the one style by their hashes.
 */
export function inlinePage(page: InlinePage): string {
  const {tag, attributes, document, title, language} = page;
  const script = safeInScript(page.script);
  const settings = attributes.map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${escaped(value)}"`,
  );
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<${tag} loading="eager" heading-level="1"${settings.join('')}>
<script type="application/json">${JSON.stringify(document).replaceAll('<', '\\u003c')}</script>
<h1>${escaped(title)}</h1>
<p>This figure is drawn by a script, which did not run.</p>
</${tag}>
</main>
<script>${script}</script>
<!--
${page.licences.replaceAll('--', '- -').trim()}
-->
</body>
</html>
`;
}

/** Nothing is fetched; pictures to save are made from addresses that hold them; the chart's templates are the only markup. */
function policy(script: string): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** A script whose strings cannot end it early, and whose lines are as a browser reads them before it hashes. */
function safeInScript(text: string): string {
  return text
    .replaceAll('\r\n', '\n')
    .replace(/<\/(?=script)/gi, '<\\/')
    .replaceAll('<!--', '<\\!--');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
