import {done, height, width} from './values.js';

const response = await fetch('/datasets/vcse-suppliers-2018-19.json');
const {resources} = await response.json();
const amounts = resources
  .find(({name}) => name === 'totals')
  .data.map(({amount}) => amount)
  .sort((a, b) => b - a);
const left = 70;
const floor = height - 20;
const [low, high] = [4, 8];
const x = (i) => left + (i / (amounts.length - 1)) * (width - left - 10);
const y = (value) => floor - ((Math.log10(value) - low) / (high - low)) * (floor - 10);
const dots = amounts
  .map((amount, i) => `<circle cx="${x(i).toFixed(1)}" cy="${y(amount).toFixed(1)}" r="3"/>`)
  .join('');
const ticks = ['£10,000', '£100,000', '£1m', '£10m', '£100m']
  .map((text, i) => {
    const at = y(10 ** (low + i));
    return `<line stroke="#e3e6e8" x1="${left}" x2="${width}" y1="${at}" y2="${at}"/><text font-size="13" text-anchor="end" x="${left - 8}" y="${at + 4}">${text}</text>`;
  })
  .join('');
document.getElementById('chart').innerHTML =
  `<svg width="${width}" height="${height}">${ticks}<g fill="#12436d" fill-opacity=".6">${dots}</g></svg>`;
done();
