import type {MapMeasureView} from '../view/map.js';

/** What stands after a value: "per head", "of all spending". */
export function mapUnit({name, unit}: MapMeasureView): string {
  switch (name) {
    case 'per-head':
      return 'per head';
    case 'share':
      return 'of all spending';
    case 'share-of-independent':
      return 'of spending outside the NHS and councils';
    case 'share-over-threshold':
      return 'of invoices';
    case 'population':
      return 'people';
    default:
      return unit === 'count' ? name : '';
  }
}
