// eleventy.config.mjs
import {readFile} from 'node:fs/promises';
import {renderPage} from 'vcse-charts/publish';

export default function (config) {
  config.addTransform('charts', async (content, path) => {
    if (!path?.endsWith('.html')) return content;
    const {html, problems} = await renderPage(content, {
      base: 'https://site.invalid/',
      read: ({pathname}) => readFile(new URL(`site${pathname}`, import.meta.url)),
      styles: '/assets/vcse-charts-before.css',
    });
    for (const problem of problems) console.warn(`${path}: ${problem}`);
    return html;
  });
  return {dir: {input: 'site'}};
}
