import {done, height, values, width} from './values.js';

const items = await values();
const top = items[0].value;
const left = 50;
const floor = height - 20;
const step = (width - left) / items.length;
const y = (value) => floor - (value / top) * (floor - 10);
const bars = items
  .map(({value}, i) => `M${left + i * step} ${floor}V${y(value)}h${step - 1}V${floor}`)
  .join('');
const ticks = [0, 100, 200, 300, 400]
  .map(
    (tick) =>
      `<line stroke="#e3e6e8" x1="${left}" x2="${width}" y1="${y(tick)}" y2="${y(tick)}"/><text font-size="13" text-anchor="end" x="${left - 8}" y="${y(tick) + 4}">£${tick}</text>`,
  )
  .join('');
document.getElementById('chart').innerHTML =
  `<svg width="${width}" height="${height}">${ticks}<path fill="#12436d" d="${bars}"/></svg>`;
done();
