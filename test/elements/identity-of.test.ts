import {expect} from '@open-wc/testing';
import '../../src/define/vcse-survey.js';
import {version} from '../../src/contract/generated/version.js';
import {identityOf} from '../../src/elements/identity-of.js';
import {drawn, equipped, placedAs} from '../support/drawn.js';
import {hashes} from '../support/pinned/hashes.js';

describe('identityOf', () => {
  it('names the document by the hash that the tool finds, with tables from files too', async () => {
    const spend = await drawn({src: '/test/support/pinned/spend.json'});
    const survey = await equipped(
      await placedAs('vcse-survey', {src: '/test/contract/documents/survey.v1.example.json'}),
    );
    for (const chart of [spend, survey]) {
      if (!chart.figure) throw new Error('no figure');
      const identity = await identityOf(chart, chart.figure);
      expect(identity?.document).to.equal(hashes[chart.src as keyof typeof hashes]);
      expect(identity?.version).to.equal(version);
    }
  });

  it('follows the settings', async () => {
    const chart = await drawn({src: '/test/support/pinned/spend.json', measure: 'share'});
    const before = chart.figure && (await identityOf(chart, chart.figure));
    chart.order = 'ascending';
    await chart.updateComplete;
    const after = chart.figure && (await identityOf(chart, chart.figure));
    expect(after?.settings).to.include({measure: 'share', order: 'ascending'});
    expect(after?.identity).not.to.equal(before?.identity);
  });
});
