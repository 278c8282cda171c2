// "Change it": buttons that set attributes of the chart above them, as an author would write them.
for (const list of document.querySelectorAll('[data-chart]')) {
  const chart = document.querySelector(
    `#${list.dataset.chart} :is(vcse-distribution, vcse-map, vcse-network, vcse-reach, vcse-scorecard, vcse-survey, vcse-trend)`,
  );
  list.closest('.change').hidden = false;
  list.addEventListener('click', ({target}) => {
    const settings = target.closest('button')?.dataset.set;
    if (settings === undefined) return;
    // "measure=share sector=nhs local-authority": a word without "=" belongs to the one before.
    for (const [, name, value] of settings.matchAll(/([\w-]+)=((?:[^\s=]+(?: (?![\w-]+=))?)*)/g)) {
      if (value === '' && name !== 'index') chart.removeAttribute(name);
      else if (name === 'index') chart.toggleAttribute(name);
      else chart.setAttribute(name, value.trim());
    }
  });
}
