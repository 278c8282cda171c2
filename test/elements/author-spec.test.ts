import {expect} from '@open-wc/testing';
import {authorSpec} from '../../src/elements/author-spec.js';

const bars = {data: {name: 'totals'}, mark: 'bar', encoding: {x: {field: 'amount'}}};
const names = ['commissioners', 'totals'];
const problem = (spec: unknown): string => {
  try {
    authorSpec(spec, names);
    return '';
  } catch (error) {
    return error instanceof RangeError ? error.message : String(error);
  }
};

describe('authorSpec', () => {
  it('is a frozen copy without what is not drawn from it', () => {
    const given = {
      $schema: 'https://vega.github.io/schema/vega-lite/v6.json',
      title: {text: 'A title', subtitle: ['one', 'two']},
      description: 'A description',
      usermeta: {embedOptions: {actions: true, ast: false, loader: {}}},
      ...bars,
    };
    const {spec, title, subtitle, description, tables} = authorSpec(given, names);
    expect(spec).to.deep.equal(bars);
    expect(spec).not.to.equal(given);
    expect(Object.isFrozen(spec['encoding'])).to.equal(true);
    expect([title, subtitle, description]).to.deep.equal(['A title', 'one two', 'A description']);
    expect(tables).to.deep.equal(['totals']);
  });

  it('names the place of every address, link, picture and part of the page', () => {
    expect(problem({...bars, data: {url: 'https://evil.example/a.json'}})).to.contain(
      'spec.data.url: leads to an address',
    );
    const encoding = {href: {field: 'amount'}, url: {value: 'x'}};
    const said = problem({layer: [bars, {mark: {type: 'image'}, encoding}]});
    for (const place of [
      'spec.layer[1].mark: "image"',
      'spec.layer[1].encoding.href: ',
      'spec.layer[1].encoding.url: ',
    ])
      expect(said).to.contain(place);
    expect(problem({...bars, mark: {type: 'bar', href: 'javascript:alert(1)'}})).to.contain(
      'spec.mark.href',
    );
    expect(problem({...bars, config: {mark: {href: 'a'}}})).to.contain('spec.config.mark.href');
    expect(
      problem({...bars, params: [{name: 'a', bind: {input: 'text', element: '#login'}}]}),
    ).to.contain('spec.params[0].bind.element');
    expect(
      problem({
        ...bars,
        transform: [{lookup: 'a', from: {data: {url: '//evil.example'}, key: 'a', fields: []}}],
      }),
    ).to.contain('spec.transform[0].from.data.url');
  });

  it('refuses the functions that Vega-Lite keeps for itself, however they are written (CVE-2025-25304, CVE-2025-65110)', () => {
    for (const call of ['vlSelectionTuples([{}], {})', 'vlSelectionTuple\\u0073 ([{}], {})']) {
      const on = {type: 'click', filter: [call]};
      expect(problem({...bars, params: [{name: 'a', select: {type: 'point', on}}]})).to.contain(
        'spec.params[0].select.on.filter[0]: calls a function',
      );
      expect(problem({...bars, transform: [{calculate: call, as: 'b'}]})).to.contain(
        'spec.transform[0].calculate: calls a function',
      );
    }
  });

  it('names the tables that there are when one is unknown, and lets an author bring rows', () => {
    expect(problem({...bars, data: {name: 'total'}})).to.contain(
      'unknown table: "total" (expected commissioners, totals; did you mean totals?)',
    );
    expect(problem({...bars, data: {name: 'own'}, datasets: {own: [{amount: 1}]}})).to.equal('');
    expect(problem({...bars, data: {name: 'own', values: [{url: 'no address'}]}})).to.equal('');
  });

  it('refuses what is no Vega-Lite, no plain data, or too deep', () => {
    expect(problem(undefined)).to.contain('missing spec');
    expect(problem([bars])).to.contain('missing spec');
    expect(problem({...bars, signals: []})).to.contain('spec.signals: is Vega');
    expect(problem({...bars, $schema: 'https://vega.github.io/schema/vega/v6.json'})).to.contain(
      'spec.$schema',
    );
    expect(problem(JSON.parse('{"mark": "bar", "__proto__": {"polluted": 1}}'))).to.contain(
      'a key that is not data',
    );
    const round: Record<string, unknown> = {...bars};
    round['self'] = round;
    expect(problem(round)).to.contain('nested over 20 deep');
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('finds expressions with their places, and titles and formats of fields', () => {
    const {expressions, fields} = authorSpec(
      {
        ...bars,
        transform: [{calculate: 'datum.a + 1', as: 'b'}, {filter: 'datum.b > 2'}],
        encoding: {
          x: {field: 'amount', title: 'Paid', axis: {formatType: 'pounds'}},
          y: {field: 'amount', aggregate: 'mean', axis: {title: 'On average'}},
        },
      },
      names,
    );
    expect(expressions.map(({place}) => place)).to.deep.equal([
      'spec.transform[0].calculate',
      'spec.transform[1].filter',
    ]);
    expect([...fields]).to.deep.equal([
      ['amount', {title: 'Paid', format: 'pounds'}],
      ['mean_amount', {title: 'On average'}],
    ]);
  });
});
