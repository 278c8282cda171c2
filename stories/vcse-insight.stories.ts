import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-insight.js';

interface Settings {
  src: string;
  form: string;
  feeling: string;
  measure: string;
  sort?: string;
  by?: string;
  theme?: string;
  service?: string;
  place?: string;
  period?: string;
  base: number;
  most?: number;
  highlight?: string;
  explore: boolean;
}

const meta: Meta<Settings> = {
  title: 'Insight',
  component: 'vcse-insight',
  tags: ['autodocs'],
  args: {
    src: 'datasets/insight-nhs-feedback-2021-22.json',
    form: 'themes',
    feeling: 'negative',
    measure: 'share',
    base: 20,
    explore: false,
  },
  argTypes: {
    form: {control: 'select', options: ['themes', 'time', 'places', 'matrix']},
    feeling: {control: 'select', options: ['negative', 'positive']},
    measure: {control: 'select', options: ['share', 'number']},
  },
  render: (settings) => html`
    <vcse-insight
      loading="eager"
      .src=${settings.src}
      .form=${settings.form}
      .feeling=${settings.feeling}
      .measure=${settings.measure}
      .sort=${settings.sort}
      .by=${settings.by}
      .theme=${settings.theme}
      .service=${settings.service}
      .place=${settings.place}
      .period=${settings.period}
      .base=${settings.base}
      .most=${settings.most}
      .highlight=${settings.highlight}
      .explore=${settings.explore}
    ></vcse-insight>
  `,
};
export default meta;

type Story = StoryObj<Settings>;

export const Themes: Story = {};
export const HighestShares: Story = {args: {sort: 'share', most: 10}};
export const LargestChanges: Story = {args: {sort: 'change'}};
export const Numbers: Story = {args: {measure: 'number', theme: 'staff'}};
export const OverTime: Story = {args: {form: 'time'}};
export const OneThemeOverTime: Story = {args: {form: 'time', theme: 'timeliness-of-care'}};
export const Services: Story = {args: {form: 'places', theme: 'timeliness-of-care'}};
export const ThemesByService: Story = {args: {form: 'matrix'}};
export const ExploredFromTheStart: Story = {args: {explore: true, most: 5}};
