import type {ScorecardView} from '../view/scorecard.js';
import type {Choice} from './choice.js';
import {menu} from './menu.js';
import type {ScorecardSettings} from './scorecard-options.js';

/** The menus above a scorecard: those that its document and layout leave open. */
export function scorecardChoices(
  view: ScorecardView,
  settings: ScorecardSettings,
): readonly Choice[] {
  if (view.layout === 'quartiles') {
    const sorts = [
      ['sum', 'Sum of quartiles'],
      ['name', 'Name'],
      ...view.measures.map(({id, name}) => [id, name] as const),
    ] as const;
    return [menu('sort', 'Sort by', view.sort, sorts)];
  }
  const {organisations, organisation, sides, targets, count} = view;
  const many = organisations.length > 1;
  const others = organisations.filter(({id}) => id !== organisation.id);
  const spine = view.items.some((item) => item.order !== undefined);
  return [
    ...(sides.length > 1 && !many
      ? [
          menu('perspective', 'Perspective', view.perspective ?? '', [
            ['', 'All'],
            ...sides.map(({id, name}) => [id, name] as const),
          ]),
        ]
      : []),
    ...(targets && targets < count
      ? [
          menu('show', 'Measures', view.show, [
            ['all', 'All'],
            ['targets', 'With a target'],
          ]),
        ]
      : []),
    ...(many
      ? [
          menu(
            'organisation',
            'Show',
            organisation.id,
            organisations.map(({id, name}) => [id, name] as const),
          ),
        ]
      : []),
    ...(many || view.items.some((item) => item.earlier)
      ? [
          menu('compare', 'Compare with', settings.compare, [
            [
              'peers',
              view.items.some((item) => item.compared?.quartiles)
                ? 'All of them'
                : 'Those the document names',
            ],
            ...(view.items.some((item) => item.earlier)
              ? [['previous', 'The time before'] as const]
              : []),
            ...others.map(({id, name}) => [id, name] as const),
          ]),
        ]
      : []),
    ...(spine
      ? [
          menu('layout', 'Layout', view.layout, [
            ['table', 'Table'],
            ['cards', 'Cards'],
            ['spine', 'Spine'],
          ]),
        ]
      : [
          menu('layout', 'Layout', view.layout, [
            ['table', 'Table'],
            ['cards', 'Cards'],
          ]),
        ]),
    ...(view.layout === 'spine'
      ? [
          menu('sort', 'Sort by', settings.sort ?? 'document', [
            ['document', 'The document’s order'],
            ['place', 'Place'],
          ]),
        ]
      : []),
  ];
}
