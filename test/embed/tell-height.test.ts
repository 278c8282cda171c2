import {expect} from '@open-wc/testing';
import {tellHeight} from '../../src/embed/tell-height.js';

describe('tellHeight', () => {
  it('tells nobody who is not the page around it', async () => {
    const heard: unknown[] = [];
    const own = window.postMessage.bind(window);
    window.postMessage = (message: unknown) => heard.push(message);
    tellHeight();
    for (const [source, origin] of [
      [window, location.origin],
      [null, location.origin],
      [window.parent, 'null'],
    ] as const) {
      const data = {type: 'vcse-charts-ask'};
      window.dispatchEvent(new MessageEvent('message', {source, origin, data}));
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
    window.postMessage = own;
    expect(heard).to.deep.equal([]);
  });
});
