import {BarController, BarElement, CategoryScale, Chart, LinearScale} from 'chart.js';
import {done, height, values, width} from './values.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale);
const items = await values();
const canvas = document.createElement('canvas');
canvas.width = width;
canvas.height = height;
document.getElementById('chart').append(canvas);
new Chart(canvas, {
  type: 'bar',
  data: {
    labels: items.map(({name}) => name),
    datasets: [{data: items.map(({value}) => value), backgroundColor: '#12436d'}],
  },
  options: {
    animation: false,
    responsive: false,
    scales: {x: {ticks: {display: false}}, y: {ticks: {callback: (tick) => `£${tick}`}}},
  },
});
done();
