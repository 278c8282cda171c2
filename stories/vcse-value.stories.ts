import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/vcse-value.js';

const meta: Meta = {
  title: 'Number in a text',
  component: 'vcse-value',
  tags: ['autodocs'],
  render: () =>
    html`<p>
      People wrote
      <vcse-value
        src="datasets/insight-nhs-feedback-2021-22.json"
        of="feedback"
        sum="count"
        where="feeling=*"
        >7,908</vcse-value
      >
      answers.
    </p>`,
};
export default meta;

export const Counted: StoryObj = {};
