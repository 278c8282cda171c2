import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-map.js';

const leeds = 'E38000225';

interface Settings {
  src: string;
  measure: string;
  sector: string;
  view?: string;
  scheme?: string;
  classes?: number;
  breaks?: string;
  reference?: string;
  highlight?: string;
  inset?: string;
  selected?: string;
  explore: boolean;
}

const meta: Meta<Settings> = {
  title: 'Map',
  component: 'vcse-map',
  tags: ['autodocs'],
  args: {
    src: 'datasets/ccg-spend-2018-19.json',
    measure: 'per-head',
    sector: 'vcse',
    explore: false,
  },
  argTypes: {
    measure: {
      control: 'select',
      options: ['per-head', 'share', 'share-of-independent', 'amount', 'population'],
    },
    view: {control: 'select', options: ['areas', 'hexagons', 'list']},
    scheme: {control: 'select', options: ['round', 'quantile', 'equal', 'natural', 'custom']},
  },
  render: (settings) => html`
    <vcse-map
      loading="eager"
      .src=${settings.src}
      .measure=${settings.measure}
      .sector=${settings.sector}
      .view=${settings.view}
      .scheme=${settings.scheme}
      .classes=${settings.classes}
      .breaks=${settings.breaks}
      .reference=${settings.reference}
      .highlight=${settings.highlight}
      .inset=${settings.inset}
      .selected=${settings.selected}
      .explore=${settings.explore}
    ></vcse-map>
  `,
};
export default meta;

type Story = StoryObj<Settings>;

export const Areas: Story = {args: {selected: leeds}};
export const Hexagons: Story = {args: {view: 'hexagons', selected: leeds}};
export const List: Story = {args: {view: 'list', selected: leeds}};
export const RoundAReference: Story = {
  args: {measure: 'share-of-independent', reference: 'national'},
};
export const NaturalClasses: Story = {args: {scheme: 'natural', classes: 6}};
export const OwnBreaks: Story = {args: {breaks: '5 15 50'}};
export const WithoutInset: Story = {args: {inset: 'none'}};
export const SumsAsCircles: Story = {args: {measure: 'amount'}};
export const People: Story = {
  args: {src: 'datasets/icb-2023-population.json', measure: 'population'},
};
export const ExploredFromTheStart: Story = {args: {explore: true}};
export const Missing: Story = {args: {src: 'datasets/no-such-file.json'}};
