import {expect} from '@open-wc/testing';
import '../../src/define/vcse-distribution.js';
import '../../src/define/vcse-insight.js';
import '../../src/define/vcse-journeys.js';
import '../../src/define/vcse-map.js';
import '../../src/define/vcse-network.js';
import '../../src/define/vcse-reach.js';
import '../../src/define/vcse-survey.js';
import '../../src/define/vcse-trend.js';
import '../../src/define/vcse-vega.js';
import {ranking, spend} from '../support/author-specs.js';
import {equipped, part, placedAs, until, type Chart} from '../support/drawn.js';

/** A key, and how the name of what has the focus after it begins. */
type Press = readonly [key: string, name: string];

type Tag =
  | 'vcse-distribution'
  | 'vcse-insight'
  | 'vcse-journeys'
  | 'vcse-map'
  | 'vcse-network'
  | 'vcse-reach'
  | 'vcse-survey'
  | 'vcse-trend'
  | 'vcse-vega';

interface Explored {
  readonly tag: Tag;
  readonly settings: object;
  readonly first: string;
  readonly presses: readonly Press[];
}

const cases: readonly Explored[] = [
  {
    tag: 'vcse-distribution',
    settings: {src: '/datasets/ccg-spend-2018-19.json', measure: 'per-head'},
    first: '1 of 189: North East Lincolnshire, £433 a head',
    presses: [
      ['ArrowUp', '1 of 189: North East Lincolnshire'],
      ['ArrowDown', '2 of 189: Hull, £203 a head'],
      ['ArrowRight', '3 of 189: Kingston, £177 a head'],
      ['ArrowLeft', '2 of 189: Hull'],
      ['PageDown', '12 of 189: Tower Hamlets, £112 a head'],
      ['PageUp', '2 of 189: Hull'],
      ['End', '189 of 189: Fareham and Gosport, £0.33 a head'],
      ['ArrowDown', '189 of 189: Fareham and Gosport'],
      ['Home', '1 of 189: North East Lincolnshire'],
      ['b', '4 of 189: Bromley, £168 a head'],
      ['Enter', '4 of 189: Bromley'],
      ['Escape', '4 of 189: Bromley'],
    ],
  },
  {
    tag: 'vcse-journeys',
    settings: {src: '/datasets/insight-journeys-example.json'},
    first: 'Hospital ward to Social care: 70. Sent by a professional. From hospital, step 1',
    presses: [
      ['ArrowRight', 'Social care to Carers’ helpline: 40'],
      ['ArrowRight', 'Carers’ helpline to Benefits advice: 20'],
      ['ArrowDown', 'Benefits advice to Carers’ group: 10'],
      ['ArrowRight', 'Benefits advice to Carers’ group: 10'],
      ['ArrowDown', 'Carers’ helpline to Social care: 15'],
      ['ArrowLeft', 'Social care to Carers’ helpline: 40'],
      ['ArrowUp', 'Hospital ward to Social care: 70'],
      ['ArrowLeft', 'Hospital ward to Social care: 70'],
      ['PageDown', 'GP practice to Hospital ward: 10'],
      ['PageUp', 'Hospital ward to Social care: 70'],
      ['End', 'Carers’ helpline to Carers’ group: 10'],
      ['Home', 'Hospital ward to Social care: 70'],
      ['b', 'Carers’ helpline to Benefits advice: 20'],
      ['Enter', 'Carers’ helpline to Benefits advice: 20'],
      ['Escape', 'Carers’ helpline to Benefits advice: 20'],
    ],
  },
  {
    tag: 'vcse-map',
    settings: {src: '/datasets/ccg-spend-2018-19.json', measure: 'per-head'},
    first: 'North East Lincolnshire: £432.72 per head, rank 1 of 189',
    presses: [
      ['ArrowLeft', 'North East Lincolnshire'],
      ['ArrowRight', 'Hull: £202.86 per head, rank 2 of 189'],
      ['ArrowLeft', 'North East Lincolnshire'],
      ['ArrowDown', 'Blackpool: £58.63 per head, rank 18 of 189'],
      ['ArrowUp', 'North East Lincolnshire'],
      ['PageDown', 'North East Essex: £112.97 per head, rank 11 of 189'],
      ['PageUp', 'North East Lincolnshire'],
      ['End', 'Newham: no figures'],
      ['Home', 'North East Lincolnshire'],
      ['b', 'Bromley: £168.04 per head, rank 4 of 189'],
      ['Enter', 'Bromley: £168.04 per head, rank 4 of 189, class E, £100 to £432.72, chosen'],
      ['Escape', 'Bromley'],
    ],
  },
  {
    tag: 'vcse-insight',
    settings: {src: '/datasets/insight-nhs-feedback-2021-22.json'},
    first: 'Positive experience and gratitude. 1,781 comments: 1 very negative',
    presses: [
      ['ArrowDown', 'Staff manner and personal attributes. 1,418 comments'],
      ['ArrowRight', 'Timeliness of care. 1,104 comments: 75 very negative'],
      ['ArrowLeft', 'Staff manner and personal attributes.'],
      ['ArrowUp', 'Positive experience and gratitude.'],
      ['PageDown', 'Number and deployment of staff.'],
      ['PageUp', 'Positive experience and gratitude.'],
      ['End', 'Referrals and continuity of care.'],
      ['Home', 'Positive experience and gratitude.'],
      ['t', 'Timeliness of care.'],
      ['Enter', 'Timeliness of care.'],
      ['Escape', 'Timeliness of care.'],
    ],
  },
  {
    tag: 'vcse-reach',
    settings: {src: '/datasets/vcse-suppliers-2018-19.json'},
    first: '1 of 1,051: Nuffield Health, £99.6 million from 51 commissioners',
    presses: [
      ['ArrowDown', '2 of 1,051: The Livewell Foundation, £88.3 million'],
      ['ArrowRight', '3 of 1,051: City Health Care Partnership CIC'],
      ['ArrowLeft', '2 of 1,051: The Livewell Foundation'],
      ['ArrowUp', '1 of 1,051: Nuffield Health'],
      ['PageDown', '11 of 1,051'],
      ['PageUp', '1 of 1,051: Nuffield Health'],
      ['End', '1,032 of 1,051, equal with 19: York Road Project, £25,000'],
      ['Home', '1 of 1,051: Nuffield Health'],
      ['b', '7 of 1,051: Bromley Healthcare CIC'],
      ['Enter', '7 of 1,051: Bromley Healthcare CIC'],
      ['Escape', '7 of 1,051: Bromley Healthcare CIC'],
    ],
  },
  {
    tag: 'vcse-trend',
    settings: {src: '/datasets/ccg-monthly-2018-19.json', form: 'lines', highlight: 'E38000225'},
    first: 'Bristol, North Somerset and South Gloucestershire, April 2018: £11.8 million',
    presses: [
      ['ArrowRight', 'Bristol, North Somerset and South Gloucestershire, May 2018: £15.0 million'],
      ['ArrowLeft', 'Bristol, North Somerset and South Gloucestershire, April 2018'],
      ['ArrowDown', 'Northern, Eastern and Western Devon, April 2018: £17.2 million'],
      ['PageDown', 'Northern, Eastern and Western Devon, February 2019'],
      ['PageUp', 'Northern, Eastern and Western Devon, April 2018'],
      ['ArrowUp', 'Bristol, North Somerset and South Gloucestershire, April 2018'],
      ['End', 'Wandsworth, March 2019: £1.9 million'],
      ['Home', 'Bristol, North Somerset and South Gloucestershire, April 2018'],
      ['n', 'Northern, Eastern and Western Devon, April 2018'],
      ['Enter', 'Northern, Eastern and Western Devon, April 2018'],
      ['Escape', 'Northern, Eastern and Western Devon, April 2018'],
    ],
  },
  {
    tag: 'vcse-survey',
    settings: {src: '/datasets/survey-agreement.json', theme: 'In commissioning VCSEs'},
    first: 'Commissioners value what VCSEs know. Commissioners 2.47; VCSEs 3.51.',
    presses: [
      ['ArrowDown', 'Routes exist from commissioners to VCSEs. Commissioners 2.73'],
      ['ArrowRight', 'Routes exist from VCSEs to commissioners. Commissioners 3.07'],
      ['ArrowLeft', 'Routes exist from commissioners to VCSEs.'],
      ['ArrowUp', 'Commissioners value what VCSEs know.'],
      ['PageDown', 'Staff use new knowledge in commissioning'],
      ['PageUp', 'Commissioners value what VCSEs know.'],
      ['End', 'Our side’s bodies meet service users together.'],
      ['Home', 'Commissioners value what VCSEs know.'],
      ['b', 'Both sides involve service users together.'],
      ['Enter', 'Both sides involve service users together.'],
      ['Escape', 'Both sides involve service users together.'],
    ],
  },
  {
    // The author's rows are in another order than the bars: keys go along the bars.
    tag: 'vcse-vega',
    settings: {src: spend, spec: ranking},
    first: '1 of 20: North East Lincolnshire, Share: 29.2%',
    presses: [
      ['ArrowUp', '1 of 20: North East Lincolnshire'],
      ['ArrowDown', '2 of 20: Hull, Share: 13.8%'],
      ['ArrowRight', '3 of 20: Bristol, North Somerset and South Gloucestershire, Share: 13.6%'],
      ['ArrowLeft', '2 of 20: Hull'],
      ['PageDown', '12 of 20: East Surrey, Share: 9.4%'],
      ['PageUp', '2 of 20: Hull'],
      ['End', '20 of 20: Fylde and Wyre, Share: 3.8%'],
      ['ArrowDown', '20 of 20: Fylde and Wyre'],
      ['Home', '1 of 20: North East Lincolnshire'],
      ['b', '3 of 20: Bristol, North Somerset and South Gloucestershire'],
      ['Enter', '3 of 20: Bristol, North Somerset and South Gloucestershire'],
      ['Escape', '3 of 20: Bristol, North Somerset and South Gloucestershire'],
    ],
  },
  {
    tag: 'vcse-network',
    settings: {src: '/datasets/network-bradford-2022.json'},
    first: 'Bradford Provider Alliance (6), £1.9M',
    presses: [
      ['ArrowDown', 'VCS Alliance, £1.9M, Bradford Provider Alliance, 5 relations'],
      [
        'ArrowDown',
        'Bradford Provider Alliance, 5 relations, Bradford Provider Alliance, strongest',
      ],
      ['ArrowUp', 'VCS Alliance'],
      ['ArrowRight', 'VCS Alliance'],
      ['ArrowRight', 'is funded'],
      ['ArrowLeft', 'VCS Alliance'],
      ['ArrowLeft', 'VCS Alliance'],
      ['ArrowLeft', 'Bradford Provider Alliance (6)'],
      ['PageDown', 'Outside the groups (10)'],
      ['PageUp', 'Bradford Provider Alliance (6)'],
      ['End', 'Outside the groups (10)'],
      ['Home', 'Bradford Provider Alliance (6)'],
      ['v', 'VCS Alliance'],
      ['Enter', 'VCS Alliance'],
      ['Escape', 'VCS Alliance'],
    ],
  },
];

const focused = ({shadowRoot}: Chart) => shadowRoot?.activeElement;
const nameOf = (element: Chart) => focused(element)?.getAttribute('aria-label') ?? '';

/** Presses a key where the focus is; answers whether the chart took it for itself. */
function press(element: Chart, init: KeyboardEventInit): boolean {
  const event = new KeyboardEvent('keydown', {bubbles: true, cancelable: true, ...init});
  focused(element)?.dispatchEvent(event);
  return event.defaultPrevented;
}

async function entered(tag: Tag, settings: object): Promise<Chart & {readonly selected?: string}> {
  const element = await equipped<Chart>(await placedAs(tag, settings));
  const root = element.renderRoot;
  if (tag === 'vcse-network') {
    const first = '[role="tree"] [tabindex="0"]';
    await until(() => root.querySelector(first) !== null, 'the tree');
    part(element, first).focus();
  } else part(element, '.explore').click();
  await until(() => nameOf(element) !== '', 'the focus');
  return element;
}

describe('keys of every element that is explored', () => {
  for (const {tag, settings, first, presses} of cases) {
    it(`${tag}: each key leads to what it should, is taken, and leaves one tab stop`, async () => {
      const element = await entered(tag, settings);
      expect(nameOf(element).slice(0, first.length)).to.equal(first);
      const stops =
        tag === 'vcse-network' ? '[role="tree"] [tabindex="0"]' : '.option[tabindex="0"]';
      for (const [key, name] of presses) {
        expect(press(element, {key}), `${key} is taken`).to.equal(true);
        await element.updateComplete;
        await element.updateComplete;
        expect(nameOf(element).slice(0, name.length), `after ${key}`).to.equal(name);
        expect(element.renderRoot.querySelectorAll(stops).length, `stops after ${key}`).to.equal(1);
        if (key === 'Enter') expect(element.selected, 'chosen').to.be.a('string');
        if (key === 'Escape') expect(element.selected, 'let go').to.equal(undefined);
      }
    });

    it(`${tag}: leaves Tab, and keys with Control, Alt or Meta, to the browser`, async () => {
      const element = await entered(tag, settings);
      for (const init of [
        {key: 'Tab'},
        {key: 'Tab', shiftKey: true},
        {key: 'c', ctrlKey: true},
        {key: 'ArrowLeft', altKey: true},
        {key: 'f', metaKey: true},
        {key: 'F5'},
      ]) {
        expect(press(element, init), JSON.stringify(init)).to.equal(false);
      }
      expect(nameOf(element).slice(0, first.length)).to.equal(first);
    });
  }
});
