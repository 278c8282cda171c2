import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-scorecard.js';

const cases = 'datasets/scorecard-framework-2022.json';
const peers = 'datasets/scorecard-commissioners-2018-19.json';

interface Settings {
  src: string;
  layout: string;
  perspective?: string;
  show: string;
  organisation?: string;
  compare: string;
  sort?: string;
  evidenceFirst: boolean;
  showActions: boolean;
  open?: string;
}

const meta: Meta<Settings> = {
  title: 'Scorecard',
  component: 'vcse-scorecard',
  tags: ['autodocs'],
  args: {
    src: cases,
    layout: 'table',
    show: 'all',
    compare: 'peers',
    evidenceFirst: false,
    showActions: false,
  },
  argTypes: {layout: {control: 'select', options: ['table', 'cards', 'spine', 'quartiles']}},
  render: (settings) => html`
    <vcse-scorecard
      loading="eager"
      .src=${settings.src}
      .layout=${settings.layout}
      .perspective=${settings.perspective}
      .show=${settings.show}
      .organisation=${settings.organisation}
      .compare=${settings.compare}
      .sort=${settings.sort}
      .evidenceFirst=${settings.evidenceFirst}
      .showActions=${settings.showActions}
      .open=${settings.open}
    ></vcse-scorecard>
  `,
};
export default meta;

type Story = StoryObj<Settings>;

export const Targets: Story = {args: {open: 'bradford-one-percent'}};
export const EvidenceFirst: Story = {args: {evidenceFirst: true}};
export const Cards: Story = {args: {layout: 'cards'}};
export const OnePerspective: Story = {args: {perspective: 'money', open: 'all'}};
export const WithTargets: Story = {args: {show: 'targets'}};
export const AgainstPeers: Story = {args: {src: peers}};
export const AgainstOneOther: Story = {args: {src: peers, compare: 'E38000025'}};
export const Spine: Story = {args: {src: peers, layout: 'spine'}};
export const SpineByPlace: Story = {args: {src: peers, layout: 'spine', sort: 'place'}};
export const AnArea: Story = {
  args: {src: 'datasets/scorecard-areas-2018-19.json', organisation: 'E54000037'},
};
export const Quartiles: Story = {
  args: {src: 'datasets/scorecard-table-4.json', layout: 'quartiles'},
};
export const Everything: Story = {args: {src: 'datasets/scorecard-framework-all-2022.json'}};
