import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-vega.js';

interface Settings {
  src: string;
  spec: object;
  identifier?: string;
  explore: boolean;
}

const amounts = {
  title: 'What each supplier received',
  description: 'Each VCSE by the money that it received, and how many commissioners paid it.',
  data: {name: 'totals'},
  mark: 'point',
  encoding: {
    x: {
      field: 'amount',
      type: 'quantitative',
      title: 'Received',
      scale: {type: 'log'},
      axis: {formatType: 'pounds'},
    },
    y: {field: 'commissioners', type: 'quantitative', title: 'Commissioners'},
  },
};

const meta: Meta<Settings> = {
  title: 'Author’s figure',
  component: 'vcse-vega',
  tags: ['autodocs'],
  args: {src: 'datasets/vcse-suppliers-2018-19.json', spec: amounts, explore: false},
  render: (settings) => html`
    <vcse-vega
      loading="eager"
      .src=${settings.src}
      .spec=${settings.spec}
      .identifier=${settings.identifier}
      .explore=${settings.explore}
    ></vcse-vega>
  `,
};
export default meta;

type Story = StoryObj<Settings>;

export const Dots: Story = {};
export const WithAnInput: Story = {
  args: {
    spec: {
      ...amounts,
      params: [
        {
          name: 'least',
          value: 1,
          bind: {input: 'range', min: 1, max: 40, step: 1, name: 'Paid by at least '},
        },
      ],
      transform: [{filter: 'datum.commissioners >= least'}],
    },
  },
};
export const Counted: Story = {
  args: {
    spec: {
      title: 'How many VCSEs have so many commissioners',
      data: {name: 'totals'},
      mark: 'bar',
      encoding: {
        x: {field: 'commissioners', bin: {step: 5}, title: 'Commissioners'},
        y: {aggregate: 'count', title: 'VCSEs'},
      },
    },
  },
};
