import {formats} from '../format/formats.js';
import {measureTitle} from '../format/measure-title.js';
import type {DistributionView, MeasureName} from '../view/distribution.js';
import type {Choice} from './choice.js';
import type {DistributionSettings} from './distribution-options.js';
import {menu} from './menu.js';

/** The menus above a distribution: those that the form and the author's settings leave open. */
export function distributionChoices(
  view: DistributionView,
  settings: DistributionSettings,
): readonly Choice[] {
  switch (view.form) {
    case 'ranked':
      if (view.sites || view.quarters) return [scaleMenu(view)];
      return settings.thresholds || settings.reference || settings.category
        ? [orderMenu(view)]
        : [measureMenu(view), orderMenu(view)];
    case 'stacked':
      return [orderMenu(view)];
    case 'tail':
      return view.scale === 'log' ? [scaleMenu(view)] : [scaleMenu(view), namesMenu(view)];
    case 'histogram':
      return settings.category ? [columnMenu(view)] : [measureMenu(view), columnMenu(view)];
    case 'lorenz':
      return [];
  }
}

function measureMenu(view: DistributionView): Choice {
  const item = view.ordered[0];
  const commissioners = view.of === 'commissioners';
  const possible: readonly (readonly [MeasureName, boolean])[] = [
    ['amount', true],
    ['share', view.measure.sectors.length > 0],
    ['share-of-independent', commissioners && view.measure.sectors.join() === 'vcse'],
    ['per-head', commissioners && view.ordered.every((each) => each.population !== undefined)],
    ['invoices', item?.invoices !== undefined],
    ['suppliers', commissioners && item?.suppliers !== undefined],
  ];
  const names = possible.flatMap(([name, can]) =>
    can || name === view.measure.name ? [name] : [],
  );
  const options = names.map((name) => [name, measureTitle(name, view.of, view.language)] as const);
  return menu('measure', formats(view.language).say`Measure`, view.measure.name, options);
}

function orderMenu(view: DistributionView): Choice {
  const {say} = formats(view.language);
  return menu('order', say`Order`, view.order, [
    ['descending', say`Highest first`],
    ['ascending', say`Lowest first`],
  ]);
}

function scaleMenu(view: DistributionView): Choice {
  const {say} = formats(view.language);
  return menu('scale', say`Scale`, view.scale, [
    ['linear', say`Equal steps (linear)`],
    ['log', say`Each step 10 times more (log)`],
  ]);
}

function namesMenu(view: DistributionView): Choice {
  const {say} = formats(view.language);
  const counts = [...new Set([0, 3, 6, 10, view.labelTop])].sort((a, b) => a - b);
  const options = counts.map(
    (count) => [String(count), count ? String(count) : say`None`] as const,
  );
  return menu('labelTop', say`Name the first`, String(view.labelTop), options);
}

function columnMenu(view: DistributionView & {form: 'histogram'}): Choice {
  const {say, value} = formats(view.language);
  const width = view.columnWidth;
  const options = [width / 2, width, width * 2].map(
    (each) => [String(each), value(each, view.measure.unit)] as const,
  );
  return menu('columnWidth', say`Column width`, String(width), options);
}
