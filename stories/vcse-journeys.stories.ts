import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-journeys.js';

interface Settings {
  src: string;
  form?: string;
  journey?: string;
  follow?: string;
  least?: number;
  explore: boolean;
}

const meta: Meta<Settings> = {
  title: 'Journeys',
  component: 'vcse-journeys',
  tags: ['autodocs'],
  args: {src: 'datasets/insight-journeys-example.json', explore: false},
  argTypes: {form: {control: 'select', options: ['', 'flows', 'list']}},
  render: (settings) => html`
    <vcse-journeys
      loading="eager"
      .src=${settings.src}
      .form=${settings.form}
      .journey=${settings.journey}
      .follow=${settings.follow}
      .least=${settings.least}
      .explore=${settings.explore}
    ></vcse-journeys>
  `,
};
export default meta;

type Story = StoryObj<Settings>;

export const AllRoutes: Story = {};
export const OneRouteFollowed: Story = {args: {follow: 'from-gp'}};
export const OneRouteAlone: Story = {args: {journey: 'discharge'}};
export const AsAList: Story = {args: {form: 'list'}};
export const SmallRoutesTogether: Story = {args: {least: 20}};
export const ExploredFromTheStart: Story = {args: {explore: true}};
