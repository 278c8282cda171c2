import {basename, dirname} from 'node:path';
import {boundaryFindings} from '../check/boundary-findings.js';
import {healthHtml} from '../check/health-html.js';
import {healthText} from '../check/health-text.js';
import {health, type Health} from '../check/health.js';
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
    const reports = await Promise.all(files.map(reportOf));
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

/** The health of a document in a file, and of the shapes beside it. */
async function reportOf(file: string): Promise<Health> {
  const document = await openDocument(file, {check: false});
  const report = health(document, basename(file));
  if (report.findings.some(({level}) => level === 'problem')) return report;
  const more = await boundaryFindings(document, dirname(file));
  return {...report, findings: [...report.findings, ...more]};
}
