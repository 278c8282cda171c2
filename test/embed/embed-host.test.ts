import {expect, fixture, html} from '@open-wc/testing';
import '../../src/embed/embed-host.js';

const tells = (height: unknown) => ({type: 'vcse-charts-height', height});

/** A frame of a chart, and what it does with a message. */
async function framed(src = '/nowhere/embed.html') {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe title="A chart" src=${src} height="300"></iframe>`,
  );
  return {
    frame,
    hears: (data: unknown, source = frame.contentWindow, origin = location.origin) => {
      window.dispatchEvent(new MessageEvent('message', {source, origin, data}));
      return frame.style.height;
    },
  };
}

describe('embed-host', () => {
  it('makes a frame as high as its chart says', async () => {
    const {hears} = await framed();
    expect(hears(tells(640.5))).to.equal('641px');
  });

  it('hears no other window, no other origin and no other words', async () => {
    const {frame, hears} = await framed();
    const other = await fixture<HTMLIFrameElement>(html`<iframe title="Another page"></iframe>`);
    expect(hears(tells(640), window)).to.equal('');
    expect(hears(tells(640), other.contentWindow)).to.equal('');
    expect(other.style.height).to.equal('');
    expect(hears(tells(640), frame.contentWindow, 'https://evil.example')).to.equal('');
    expect(hears(tells('640'))).to.equal('');
    expect(hears(tells(1e9))).to.equal('');
    expect(hears({type: 'resize', height: 640})).to.equal('');
  });

  it('leaves a frame alone that holds no chart', async () => {
    const {hears} = await framed('/nowhere/other.html');
    expect(hears(tells(640))).to.equal('');
  });

  it('follows a frame at most ten times a second', async () => {
    const {hears} = await framed();
    const last = Array.from({length: 40}, (_, i) => hears(tells(100 + i))).at(-1);
    expect(Number.parseInt(last ?? '', 10)).to.be.lessThan(121);
  });
});
