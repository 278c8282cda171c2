import {expect} from '@open-wc/testing';
import {drawn, until} from '../support/drawn.js';
import {smallDocument} from '../support/small-spend.js';

describe('citePanel', () => {
  it('cites the figure with the document’s own facts and hash, in six forms, and names what identifies it', async () => {
    const document = {
      ...smallDocument(),
      contributors: [
        {title: 'A. Author', role: 'author'},
        {title: 'Example Council', role: 'publisher'},
      ],
      version: '1.2.0',
      created: '2026-11-24',
    };
    const element = await drawn({data: document, measure: 'share'});
    const cite = [...element.renderRoot.querySelectorAll<HTMLElement>('.actions > button')][2];
    cite?.click();
    await until(
      () => element.renderRoot.querySelectorAll('#cite textarea').length === 7,
      'the citations',
    );
    const [text = '', harvard = '', vancouver = '', bibtex = '', ris = '', csl = '{}', own = ''] = [
      ...element.renderRoot.querySelectorAll<HTMLTextAreaElement>('#cite textarea'),
    ].map((field) => field.value);
    expect(text).to.match(/^A\. Author \(2026\) .*Version 1\.2\.0\. Example Council\./);
    expect(text).to.match(/Data SHA-256 [0-9a-f]{64}\.$/);
    expect(harvard).to.match(/^Author, A\. \(2026\) .*Example Council\. Available at: /);
    expect(vancouver).to.match(/^Author A\. .* \[Internet\]\. .*Example Council; 2026 \[cited /);
    expect(ris).to.match(/^TY {2}- DATA\nAU {2}- Author, A\.\n/);
    expect(bibtex).to.contain('author = {{A. Author}}');
    const [, hash = ''] = /Data SHA-256 ([0-9a-f]{64})/.exec(text) ?? [];
    expect(own).to.match(/^Figure sha256-[0-9a-f]{64}\n/);
    expect(own).to.contain(
      `\nDocument sha256-${hash}\nSettings distribution of=commissioners measure=share`,
    );
    expect(JSON.parse(csl)[0]).to.include({publisher: 'Example Council', version: '1.2.0'});
  });
});
