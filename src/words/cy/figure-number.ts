import type {Messages} from '../../format/messages.js';

/** Welsh for headline numbers alone. */
export const messages: Messages = {
  'Illustrative: made-up figures': 'Enghreifftiol: ffigurau wedi’u llunio',
  'We could not load this number.': 'Nid oedd modd i ni lwytho’r rhif hwn.',
  'the same as in {0}': 'yr un fath ag yn {0}',
  '{0} more than in {1}': '{0} yn fwy nag yn {1}',
  '{0} fewer than in {1}': '{0} yn llai nag yn {1}',
  '{0} less than in {1}': '{0} yn llai nag yn {1}',
  '{0} more in every 100 than in {1}': '{0} yn fwy ym mhob 100 nag yn {1}',
  '{0} fewer in every 100 than in {1}': '{0} yn llai ym mhob 100 nag yn {1}',
};
