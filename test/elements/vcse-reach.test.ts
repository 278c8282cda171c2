import {expect, oneEvent} from '@open-wc/testing';
import '../../src/define/vcse-reach.js';
import {reachItemWords} from '../../src/describe/reach-item.js';
import {reachTable} from '../../src/describe/reach-table.js';
import {behavesAsChart} from '../support/behaves-as-chart.js';
import {equipped, part, placedAs, until} from '../support/drawn.js';

const src = '/datasets/vcse-suppliers-2018-19.json';
const marieCurie = 'GB-CHC-207994';
const kind = {tag: 'vcse-reach', table: reachTable, itemWords: reachItemWords} as const;

behavesAsChart('a figure of reach', {src, highlight: marieCurie}, kind);
behavesAsChart('a figure of dependence', {src, form: 'dependence'}, kind);
behavesAsChart('a figure of reach on equal steps', {src, scale: 'linear'}, kind);

const drawn = async (settings: object, width?: number) =>
  equipped(await placedAs('vcse-reach', settings, width));

describe('vcse-reach', () => {
  it('draws the study’s organisations, and says where the highlighted one is', async () => {
    const element = await drawn({src, highlight: marieCurie});
    expect(part(element, '.heading').textContent).to.contain(
      'only 8 are both large and widespread',
    );
    expect(part(element, '.sentence').textContent).to.contain(
      'Marie Curie received £14.3M from 28',
    );
    expect(part(element, '.drawing').textContent).to.contain('Small and local: 1,004');
  });

  it('finds a supplier by name and highlights it', async () => {
    const element = await drawn({src});
    const input = part<HTMLInputElement>(element, '#find');
    input.value = 'Stroke A';
    const told = oneEvent(element, 'vcse-select') as Promise<CustomEvent<{id: string}>>;
    input.dispatchEvent(new Event('change'));
    const {detail} = await told;
    await element.updateComplete;
    expect(element.figure?.ordered.find(({id}) => id === detail.id)?.name).to.equal(
      'Stroke Association',
    );
    expect(part(element, '.sentence').textContent).to.contain('Stroke Association received £2.0M');
    await until(() => element.renderRoot.querySelector('.tooltip') !== null, 'its words');
    expect(part(element, '.tooltip').textContent).to.contain('149th by money, 6th by reach');
  });

  it('lets a reader say what is large and wide, and see dependence instead', async () => {
    const element = await drawn({src});
    const large = part<HTMLSelectElement>(element, '#choice-large');
    large.value = '1000000';
    large.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(element.figure?.quadrants[0]?.count).to.equal(221);
    const [, dependence] = element.renderRoot.querySelectorAll<HTMLElement>('.switches button');
    dependence?.click();
    await element.updateComplete;
    expect(element.figure?.form).to.equal('dependence');
    expect(part(element, '.heading').textContent).to.contain('228 of 296');
  });

  it('lists who pays the chosen one, where the document says', async () => {
    const element = await drawn({src: '/datasets/vcse-reach-2018-19.json', highlight: marieCurie});
    expect(part(element, '.payers').textContent).to.contain(
      'Who pays Marie Curie: 28 commissioners',
    );
    expect(part(element, '.payers li').textContent).to.equal('Liverpool: £3.1M (21.4%)');
    expect(part(element, '.sentence').textContent).to.contain(
      'its largest payer, Liverpool, gave 21% of that',
    );
    element.selected = 'GB-CHC-205533';
    await element.updateComplete;
    expect(part(element, '.subtitle').textContent).to.contain(
      'how many of 189 commissioners paid it',
    );
  });

  it('says what a wrong setting may be', async () => {
    const element = await placedAs('vcse-reach', {src, scale: 'cubic'});
    await until(() => element.state === 'failed', 'the failure');
    await element.updateComplete;
    expect(part(element, '.failure').textContent).to.contain(
      'invalid scale: "cubic" (expected log, linear)',
    );
  });
});
