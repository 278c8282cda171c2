import {expect, fixture, html} from '@open-wc/testing';
import {findField, found} from '../../src/elements/find-field.js';

const items = ['Hull', 'Solihull', 'Leeds', 'Hulme'].map((name) => ({id: name, name}));

describe('found', () => {
  it('finds names that begin with the text before names that hold it', () => {
    expect(found(items, 'hul').map((item) => item.name)).to.deep.equal([
      'Hull',
      'Hulme',
      'Solihull',
    ]);
  });

  it('takes no notice of case and of spaces around the text', () => {
    expect(found(items, ' LEEDS ').map((item) => item.name)).to.deep.equal(['Leeds']);
  });

  it('finds nothing when nothing is typed', () => {
    expect(found(items, '  ')).to.deep.equal([]);
  });
});

describe('findField', () => {
  it('is a labelled native input that offers at most twenty names', async () => {
    const many = Array.from({length: 30}, (_, i) => ({id: `${i}`, name: `Place ${i}`}));
    const asked: string[] = [];
    const root = await fixture(
      html`<div>
        ${findField({
          language: 'en',
          label: 'Find a commissioner',
          items: many,
          typed: 'place',
          typing: () => undefined,
          asked: (text) => asked.push(text),
        })}
      </div>`,
    );
    const input = root.querySelector('input') as HTMLInputElement;
    expect(input.labels?.[0]?.textContent).to.equal('Find a commissioner');
    expect(root.querySelectorAll('option').length).to.equal(20);
    input.value = 'Place 7';
    input.dispatchEvent(new Event('change'));
    expect(asked).to.deep.equal(['Place 7']);
  });
});
