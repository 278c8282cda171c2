// For `npm test`: one line a browser with the counts of its tests, one a test that failed, and one a page that a browser did not
// start or end.
import {relative} from 'node:path';

export function countsReporter() {
  return {
    onTestRunFinished({sessions}) {
      const counts = new Map();
      for (const session of sessions) {
        const of = counts.get(session.browser.name) ?? {passed: 0, failed: 0, skipped: 0};
        for (const {test, title} of testsIn(session.testResults)) {
          of[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
          if (!test.skipped && !test.passed) console.log(`\nfailed: ${nameOf(session)}: ${title}`);
        }
        if (!session.passed && !session.testResults) {
          of.failed += 1;
          const [{message = ''} = {}] = session.errors;
          console.log(`\nfailed: ${nameOf(session)}: ${message.split('\n')[0]}`);
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

function testsIn(suite, above = []) {
  if (!suite) return [];
  const names = suite.name ? [...above, suite.name] : above;
  return [
    ...suite.tests.map((test) => ({test, title: [...names, test.name].join(' › ')})),
    ...suite.suites.flatMap((inner) => testsIn(inner, names)),
  ];
}

function nameOf({browser, testFile}) {
  return `${browser.name} ${relative(process.cwd(), testFile)}`;
}
