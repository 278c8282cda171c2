import {basename} from 'node:path';
import {healthHtml} from '../check/health-html.js';
import {healthText} from '../check/health-text.js';
import {health} from '../check/health.js';
import {openDocument} from '../documents/open-document.js';
import type {Command} from './command.js';
import {outOption} from './out-option.js';
import {out} from './out.js';

export const checkCommand: Command = {
  name: 'check',
  summary: 'says what is wrong with documents and what may mislead',
  usage: 'DOC.json… [--json | --html] [--strict] [--out FILE]',
  options: {
    json: {type: 'boolean', description: 'write the report as JSON'},
    html: {type: 'boolean', description: 'write the report as a page'},
    strict: {type: 'boolean', description: 'warnings count as problems'},
    ...outOption,
  },
  example: 'vcse-charts check spend.json',
  async run({files, flag, text}, streams) {
    const reports = await Promise.all(
      files.map(async (file) => health(await openDocument(file, {check: false}), basename(file))),
    );
    const report = flag('json')
      ? `${JSON.stringify(reports, null, 2)}\n`
      : flag('html')
        ? healthHtml(reports)
        : reports.map(healthText).join('\n');
    await out(text('out'), report, streams);
    const bad = flag('strict') ? ['problem', 'warning'] : ['problem'];
    return reports.some(({findings}) => findings.some(({level}) => bad.includes(level))) ? 1 : 0;
  },
};
