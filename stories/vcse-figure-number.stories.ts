import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-figure-number.js';

const meta: Meta = {
  title: 'Headline number',
  component: 'vcse-figure-number',
  tags: ['autodocs'],
  render: () =>
    html`<vcse-figure-number
      src="datasets/insight-nhs-feedback-2021-22.json"
      of="feedback"
      sum="count"
      where="feeling=*"
      unit="answers"
      >were coded by hand.</vcse-figure-number
    >`,
};
export default meta;

export const Counted: StoryObj = {};
