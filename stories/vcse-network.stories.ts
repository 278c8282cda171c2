import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-network.js';

interface Settings {
  src: string;
  form?: string;
  top?: string;
  minimum?: number;
  kinds?: string;
  networkType?: string;
  only?: string;
  circle?: string;
  selected?: string;
  neighbours: boolean;
  sort: string;
}

const meta: Meta<Settings> = {
  title: 'Network',
  component: 'vcse-network',
  tags: ['autodocs'],
  args: {src: 'datasets/network-vcse-2018-19.json', neighbours: false, sort: 'money'},
  argTypes: {
    form: {control: 'select', options: ['bipartite', 'force', 'levels', 'ego', 'matrix']},
    sort: {control: 'select', options: ['money', 'name']},
  },
  render: (settings) => html`
    <vcse-network
      loading="eager"
      .src=${settings.src}
      .form=${settings.form}
      .top=${settings.top}
      .minimum=${settings.minimum}
      .kinds=${settings.kinds}
      .networkType=${settings.networkType}
      .only=${settings.only}
      .circle=${settings.circle}
      .selected=${settings.selected}
      .neighbours=${settings.neighbours}
      .sort=${settings.sort}
    ></vcse-network>
  `,
};

type Story = StoryObj<Settings>;

/** Half of the money in 60 of 1,988 relations. */
const TwoColumns: Story = {};

/** Nuffield Health, paid by 51 commissioners. */
const Circle: Story = {args: {form: 'ego'}};

/** One commissioner and the 28 VCSEs it pays, by legal form. */
const CircleOfACommissioner: Story = {
  args: {src: 'datasets/network-bradford-districts-2018-19.json', form: 'ego', circle: 'E38000019'},
};

/** Where commissioners share most VCSEs. */
const Grid: Story = {args: {form: 'matrix'}};

/** Three alliances that share a member. */
const Alliances: Story = {args: {src: 'datasets/network-north-west-london-2022.json'}};

/** The same on their levels: boxes round the members, other relations as lines. */
const Levels: Story = {
  args: {src: 'datasets/network-north-west-london-2022.json', form: 'levels'},
};

/** One alliance for mental health, on its levels. */
const LevelsOfSomerset: Story = {
  args: {src: 'datasets/network-somerset-2022.json', form: 'levels'},
};

/** Every relation at once: painted, not drawn. */
const Everything: Story = {args: {form: 'force', top: 'all'}};

/** The study's three networking patterns. */
const ThreePatterns: Story = {args: {src: 'datasets/network-three-patterns.json'}};

export {
  meta as default,
  TwoColumns,
  Circle,
  CircleOfACommissioner,
  Grid,
  Alliances,
  Levels,
  LevelsOfSomerset,
  Everything,
  ThreePatterns,
};
