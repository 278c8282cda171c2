import {embeddedChart} from './embedded-chart.js';
import {tellHeight} from './tell-height.js';

/** Attributes of ours that are not properties. */
const LEFT_OUT = /^no-(table|downloads|cite|embed|help)$/;

/** Addresses that this page may ask beside its own origin: a publisher writes them into it. */
const listed = (
  document.querySelector<HTMLMetaElement>('meta[name="vcse-charts-sources"]')?.content ?? ''
)
  .split(/\s+/)
  .filter(Boolean);

async function show(): Promise<void> {
  const {tag, attributes} = embeddedChart(location.href, listed);
  const chart = document.createElement(tag);
  chart.addEventListener('vcse-ready', () => {
    const {words} = chart as unknown as {words?: {heading: string}};
    if (words) document.title = words.heading;
  });
  document.querySelector('main')?.append(chart);
  await customElements.whenDefined(tag);
  const {observedAttributes} = chart.constructor as unknown as {
    observedAttributes: readonly string[];
  };
  for (const [name, value] of [...attributes, ['loading', 'eager'] as const]) {
    if (observedAttributes.includes(name) || LEFT_OUT.test(name)) chart.setAttribute(name, value);
  }
}

tellHeight();
show().catch((error: unknown) => {
  if (!(error instanceof RangeError)) throw error;
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = `This chart cannot be shown: ${error.message}.`;
  document.querySelector('main')?.append(words);
});
