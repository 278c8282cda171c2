// The prerendered page: a chart comes alive when a reader asks for it, by its button, by resting the mouse on it, by
// changing it, or by choosing in another chart of its group.

/** How long a mouse rests on a chart before it counts as asking, in milliseconds. */
const REST = 150;

document.documentElement.classList.add('live');

function enliven(chart) {
  chart.removeAttribute('loading');
}

/** The chart that an event is about: the one it is in, or that a button beside it changes. */
function asked(target) {
  const list = target.closest('[data-chart]');
  const part = list
    ? document.querySelector(`#${list.dataset.chart} .before`)
    : target.closest('.before');
  return part?.parentElement;
}

document.addEventListener('click', ({target}) => {
  const chart = target.closest('button') && asked(target);
  if (chart) enliven(chart);
});

let resting;
document.addEventListener('pointerover', ({target, pointerType}) => {
  clearTimeout(resting);
  const chart = pointerType === 'mouse' && target.closest('.before')?.parentElement;
  if (chart) resting = setTimeout(enliven, REST, chart);
});

document.addEventListener('vcse-select', ({target}) => {
  for (const before of document.querySelectorAll('.before')) {
    const chart = before.parentElement;
    if (target.group && chart.getAttribute('group') === target.group) enliven(chart);
  }
});

for (const end of ['vcse-ready', 'vcse-error']) {
  document.addEventListener(end, ({target}) => {
    const focused = target.contains(document.activeElement);
    target.classList.add('drawn');
    if (!focused) return;
    target.tabIndex = -1;
    target.focus({preventScroll: true});
  });
}
