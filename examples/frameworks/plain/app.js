const chart = document.querySelector('vcse-distribution');
const output = document.querySelector('output');
let drawn = 0;
let chosen = 'none';

chart.addEventListener('vcse-ready', () => {
  drawn += 1;
  tell();
});
chart.addEventListener('vcse-select', (event) => {
  chosen = event.detail.id ?? 'none';
  tell();
});
document.querySelector('#next').addEventListener('click', () => show('../second.json'));
document.querySelector('#remove').addEventListener('click', () => chart.remove());
await show('../first.json');

async function show(address) {
  chart.data = await (await fetch(address)).json();
}

function tell() {
  output.textContent = `drawn ${drawn}, chosen ${chosen}`;
}
