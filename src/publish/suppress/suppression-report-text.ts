import {keyText} from './key-text.js';
import type {SuppressionReport} from './suppression-report.js';

/** A report as lines for a terminal: the counts first, then every hidden cell and why. */
export function suppressionReportText(report: SuppressionReport): string {
  const {hidden, counts, narrowed} = report;
  const reasons = Object.entries(counts).filter(([, count]) => count > 0);
  return [
    `rules ${report.rules}: ${hidden.length} hidden, ${report.rounded} rounded`,
    ...reasons.map(([reason, count]) => `  ${count} ${reason}`),
    ...hidden.map(({key, measure, reason}) => `${keyText(key)}, ${measure}: ${reason}`),
    ...narrowed.map(
      ({key, measure}) =>
        `warning: ${keyText(key)}, ${measure}: the numbers shown leave fewer than the rules hide`,
    ),
    '',
  ].join('\n');
}
