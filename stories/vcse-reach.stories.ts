import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-reach.js';

const marieCurie = 'GB-CHC-207994';

interface Settings {
  src: string;
  sector: string;
  form: string;
  scale: string;
  large?: number;
  wide?: number;
  highlight?: string;
  labelTop?: number;
  explore: boolean;
}

const meta: Meta<Settings> = {
  title: 'Reach',
  component: 'vcse-reach',
  tags: ['autodocs'],
  args: {
    src: 'datasets/vcse-suppliers-2018-19.json',
    sector: 'vcse',
    form: 'reach',
    scale: 'log',
    explore: false,
  },
  argTypes: {
    form: {control: 'select', options: ['reach', 'dependence']},
    scale: {control: 'select', options: ['log', 'linear']},
  },
  render: (settings) => html`
    <vcse-reach
      loading="eager"
      .src=${settings.src}
      .sector=${settings.sector}
      .form=${settings.form}
      .scale=${settings.scale}
      .large=${settings.large}
      .wide=${settings.wide}
      .highlight=${settings.highlight}
      .labelTop=${settings.labelTop}
      .explore=${settings.explore}
    ></vcse-reach>
  `,
};
export default meta;

type Story = StoryObj<Settings>;

export const Reach: Story = {args: {highlight: marieCurie}};
export const Dependence: Story = {args: {form: 'dependence', highlight: marieCurie}};
export const OnEqualSteps: Story = {args: {scale: 'linear'}};
export const OtherGroups: Story = {args: {large: 1_000_000, wide: 5}};
export const WithoutNames: Story = {args: {labelTop: 0}};
