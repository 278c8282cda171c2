import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-trend.js';

const devon = 'E38000129';
const eighteen =
  'E38000119 E38000085 E38000222 E38000132 E38000129 E38000064 E38000117 E38000019 E38000150 E38000107 E38000082 E38000025 E38000066 E38000101 E38000130 E38000053 E38000176 E38000137';

interface Settings {
  src: string;
  of: string;
  measure: string;
  sector: string;
  period?: string;
  form?: string;
  scale: string;
  index: boolean;
  only?: string | undefined;
  highlight?: string;
  panels?: number;
  explore: boolean;
}

const meta: Meta<Settings> = {
  title: 'Trend',
  component: 'vcse-trend',
  tags: ['autodocs'],
  args: {
    src: 'datasets/ccg-monthly-2018-19.json',
    of: 'commissioners',
    measure: 'per-head',
    sector: 'vcse',
    scale: 'same',
    index: false,
    only: eighteen,
    explore: false,
  },
  argTypes: {
    of: {control: 'select', options: ['commissioners', 'all']},
    measure: {
      control: 'select',
      options: ['amount', 'share', 'per-head', 'invoices', 'suppliers', 'commissioners'],
    },
    period: {control: 'select', options: ['months', 'quarters', 'years']},
    form: {control: 'select', options: ['lines', 'bars']},
    scale: {control: 'select', options: ['same', 'own']},
  },
  render: (settings) => html`
    <vcse-trend
      loading="eager"
      .src=${settings.src}
      .of=${settings.of}
      .measure=${settings.measure}
      .sector=${settings.sector}
      .period=${settings.period}
      .form=${settings.form}
      .scale=${settings.scale}
      .index=${settings.index}
      .only=${settings.only}
      .highlight=${settings.highlight}
      .panels=${settings.panels}
      .explore=${settings.explore}
    ></vcse-trend>
  `,
};
export default meta;

type Story = StoryObj<Settings>;

export const Months: Story = {args: {period: 'months', highlight: devon}};
export const MonthsOnOwnScales: Story = {args: {period: 'months', scale: 'own', highlight: devon}};
export const Quarters: Story = {args: {scale: 'own', highlight: devon}};
export const QuartersInLines: Story = {args: {period: 'quarters', form: 'lines', highlight: devon}};
export const AsAnIndex: Story = {
  args: {period: 'quarters', form: 'lines', index: true, highlight: devon},
};
export const AllTogether: Story = {
  args: {of: 'all', measure: 'amount', period: 'months', only: undefined},
};
export const CommissioningBodies: Story = {
  args: {
    src: 'datasets/commissioning-bodies-2014-2022.json',
    of: 'all',
    measure: 'commissioners',
    only: undefined,
  },
};
