// One line a browser with the counts of its tests, for `npm test` to add up, and the pages that a browser did not start or end.
import {relative} from 'node:path';

export function countsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = new Map();
      for (const session of sessions) {
        const of = counts.get(session.browser.name) ?? {passed: 0, failed: 0, skipped: 0};
        for (const test of testsIn(session.testResults)) {
          of[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
        }
        if (!session.passed && !session.testResults) {
          of.failed += 1;
          const [{message = ''} = {}] = session.errors;
          if (/did not (start|finish)|does not answer|unable to create/.test(message)) {
            // On a line of its own: the reporter before leaves one that it has cleared.
            console.log(`\nno answer: ${nameOf(session)}`);
          }
        }
        counts.set(session.browser.name, of);
      }
      for (const [name, {passed, failed, skipped}] of counts) {
        console.log(`${name}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
      }
    },
  };
}

function testsIn(suite) {
  if (!suite) return [];
  return [...suite.tests, ...suite.suites.flatMap(testsIn)];
}

function nameOf({browser, testFile}) {
  return `${browser.name} ${relative(process.cwd(), testFile)}`;
}
