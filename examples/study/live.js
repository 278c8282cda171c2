// The prerendered page: a chart comes alive when a reader asks for it, by its button, by resting the mouse on it, by
// changing it, or by choosing in another chart of its group.

/** How long a mouse rests on a chart before it counts as asking, in milliseconds. */
const REST = 150;

/** Selects the charts that wait. */
const waits = '[loading="asked"]';

function enliven(chart) {
  chart.removeAttribute('loading');
}

document.addEventListener('click', (event) => {
  const [target] = event.composedPath();
  if (target.matches('.asks')) enliven(event.target);
  const list = target.closest('[data-chart]');
  const chart =
    target.closest('button') && list && document.querySelector(`#${list.dataset.chart} ${waits}`);
  if (chart) enliven(chart);
});

let resting;
document.addEventListener('pointerover', ({target, pointerType}) => {
  clearTimeout(resting);
  const chart = pointerType === 'mouse' && target.closest(waits);
  if (chart) resting = setTimeout(enliven, REST, chart);
});

document.addEventListener('vcse-select', ({target}) => {
  for (const chart of document.querySelectorAll(waits)) {
    if (target.group && chart.getAttribute('group') === target.group) enliven(chart);
  }
});

for (const end of ['vcse-ready', 'vcse-error']) {
  document.addEventListener(end, ({target}) => {
    if (target !== document.activeElement) return;
    target.tabIndex = -1;
    target.focus({preventScroll: true});
  });
}
