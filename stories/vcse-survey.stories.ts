import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-survey.js';

interface Settings {
  src: string;
  form?: string;
  stage?: string;
  theme?: string;
  question?: string;
  sort: string;
  neutral: string;
  widest?: number;
  explore: boolean;
}

const meta: Meta<Settings> = {
  title: 'Survey',
  component: 'vcse-survey',
  tags: ['autodocs'],
  args: {
    src: 'datasets/survey-agreement.json',
    sort: 'gap',
    neutral: 'apart',
    explore: false,
  },
  argTypes: {neutral: {control: 'select', options: ['apart', 'split']}},
  render: (settings) => html`
    <vcse-survey
      loading="eager"
      .src=${settings.src}
      .form=${settings.form}
      .stage=${settings.stage}
      .theme=${settings.theme}
      .question=${settings.question}
      .sort=${settings.sort}
      .neutral=${settings.neutral}
      .widest=${settings.widest}
      .explore=${settings.explore}
    ></vcse-survey>
  `,
};
export default meta;

type Story = StoryObj<Settings>;

export const Averages: Story = {args: {theme: 'In commissioning VCSEs'}};
export const WidestGaps: Story = {args: {widest: 12}};
export const InQuestionnaireOrder: Story = {args: {sort: 'questionnaire', theme: 'In general'}};
export const OneQuestion: Story = {args: {question: 'table-25'}};
export const Satisfaction: Story = {args: {src: 'datasets/survey-satisfaction.json'}};
export const Percentages: Story = {args: {src: 'datasets/survey-sources.json'}};
export const ExploredFromTheStart: Story = {args: {explore: true, question: 'table-31'}};
