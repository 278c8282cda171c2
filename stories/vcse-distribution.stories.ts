import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-distribution.js';

const commissioners = 'datasets/ccg-spend-2018-19.json';
const suppliers = 'datasets/vcse-suppliers-2018-19.json';
const calderdale = 'E38000025';

interface Settings {
  src: string;
  of: string;
  measure: string;
  sector: string;
  category?: string;
  form: string;
  scale?: string;
  order: string;
  quartiles: boolean;
  thresholds?: string;
  highlight?: string;
  labelTop?: number;
  reference?: string;
  columnWidth?: number;
  sites?: string;
  explore: boolean;
}

const meta: Meta<Settings> = {
  title: 'Distribution',
  component: 'vcse-distribution',
  tags: ['autodocs'],
  args: {
    src: commissioners,
    of: 'commissioners',
    measure: 'per-head',
    sector: 'vcse',
    form: 'ranked',
    order: 'descending',
    quartiles: false,
    explore: false,
  },
  argTypes: {
    of: {control: 'select', options: ['commissioners', 'suppliers']},
    measure: {
      control: 'select',
      options: [
        'amount',
        'share',
        'share-of-independent',
        'per-head',
        'invoices',
        'suppliers',
        'share-over-threshold',
      ],
    },
    form: {control: 'select', options: ['ranked', 'stacked', 'tail', 'lorenz', 'histogram']},
    scale: {control: 'select', options: ['linear', 'log']},
    order: {control: 'select', options: ['descending', 'ascending']},
  },
  render: (settings) => html`
    <vcse-distribution
      loading="eager"
      .src=${settings.src}
      .of=${settings.of}
      .measure=${settings.measure}
      .sector=${settings.sector}
      .category=${settings.category}
      .form=${settings.form}
      .scale=${settings.scale}
      .order=${settings.order}
      .quartiles=${settings.quartiles}
      .thresholds=${settings.thresholds}
      .highlight=${settings.highlight}
      .labelTop=${settings.labelTop}
      .reference=${settings.reference}
      .columnWidth=${settings.columnWidth}
      .sites=${settings.sites}
      .explore=${settings.explore}
    ></vcse-distribution>
  `,
};
export default meta;

type Story = StoryObj<Settings>;

export const Ranked: Story = {args: {highlight: calderdale}};
export const RankedWithALine: Story = {
  args: {measure: 'share', thresholds: '0.05', highlight: calderdale},
};
export const RankedAgainstAReference: Story = {
  args: {
    measure: 'share',
    sector: 'nhs local-authority',
    order: 'ascending',
    reference: 'national',
  },
};
export const RankedByCategory: Story = {
  args: {measure: 'share', category: 'gp-services', labelTop: 3},
};
export const ThousandBars: Story = {
  args: {src: suppliers, of: 'suppliers', measure: 'amount', labelTop: 6},
};
export const Quarters: Story = {
  args: {quartiles: true, scale: 'log', sites: '11 39 71 105 134 172'},
};
export const Stacked: Story = {
  args: {form: 'stacked', measure: 'share', highlight: calderdale},
};
export const StackedInTwo: Story = {
  args: {form: 'stacked', measure: 'share', sector: 'independent'},
};
export const Tail: Story = {
  args: {src: suppliers, of: 'suppliers', measure: 'amount', form: 'tail'},
};
export const TailOnALogScale: Story = {
  args: {src: suppliers, of: 'suppliers', measure: 'amount', form: 'tail', scale: 'log'},
};
export const Lorenz: Story = {
  args: {src: suppliers, of: 'suppliers', measure: 'amount', form: 'lorenz'},
};
export const Histogram: Story = {args: {form: 'histogram', highlight: calderdale}};
export const ExploredFromTheStart: Story = {args: {highlight: calderdale, explore: true}};
export const Missing: Story = {args: {src: 'datasets/no-such-file.json'}};
