import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-figure-number.js';
import '../src/define/vcse-infographic.js';
import '../src/define/vcse-insight.js';

const src = 'datasets/insight-nhs-feedback-2021-22.json';

const meta: Meta<{template: string}> = {
  title: 'Sheet',
  component: 'vcse-infographic',
  tags: ['autodocs'],
  args: {template: 'quarter'},
  argTypes: {template: {control: 'select', options: ['quarter', 'one-page', 'social']}},
  render: ({template}) =>
    html`<vcse-infographic src=${src} template=${template}>
      <h2>What people told two NHS trusts</h2>
      <vcse-figure-number of="feedback" sum="count" where="feeling=*" unit="answers"
        >were coded by hand.</vcse-figure-number
      >
      <vcse-insight src=${src} most="6" no-table></vcse-insight>
      <blockquote>
        <p>The driver came early.</p>
        <footer>Made up for this example</footer>
      </blockquote>
    </vcse-infographic>`,
};
export default meta;

export const Quarter: StoryObj<{template: string}> = {};
export const OnePage: StoryObj<{template: string}> = {args: {template: 'one-page'}};
export const Social: StoryObj<{template: string}> = {args: {template: 'social'}};
