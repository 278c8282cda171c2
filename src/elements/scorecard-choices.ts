import {formats} from '../format/formats.js';
import type {ScorecardView} from '../view/scorecard.js';
import type {Choice} from './choice.js';
import {menu} from './menu.js';
import type {ScorecardSettings} from './scorecard-options.js';

/** The menus above a scorecard: those that its document and layout leave open. */
export function scorecardChoices(
  view: ScorecardView,
  settings: ScorecardSettings,
): readonly Choice[] {
  const {say} = formats(view.language);
  if (view.layout === 'quartiles') {
    const sorts = [
      ['sum', say`Sum of quartiles`],
      ['name', say`Name`],
      ...view.measures.map(({id, name}) => [id, name] as const),
    ] as const;
    return [menu('sort', say`Sort by`, view.sort, sorts)];
  }
  const {organisations, organisation, sides, targets, count} = view;
  const many = organisations.length > 1;
  const others = organisations.filter(({id}) => id !== organisation.id);
  const spine = view.layout === 'spine' || view.items.some((item) => item.order !== undefined);
  return [
    ...(sides.length > 1 && !many
      ? [
          menu('perspective', say`Perspective`, view.perspective ?? '', [
            ['', say`All`],
            ...sides.map(({id, name}) => [id, name] as const),
          ]),
        ]
      : []),
    ...(targets && targets < count
      ? [
          menu('show', say`Measures`, view.show, [
            ['all', say`All`],
            ['targets', say`With a target`],
          ]),
        ]
      : []),
    ...(many
      ? [
          menu(
            'organisation',
            say`Show`,
            organisation.id,
            organisations.map(({id, name}) => [id, name] as const),
          ),
        ]
      : []),
    ...(many || view.items.some((item) => item.earlier)
      ? [
          menu('compare', say`Compare with`, settings.compare, [
            [
              'peers',
              view.items.some((item) => item.compared?.quartiles)
                ? say`All of them`
                : say`Those the document names`,
            ],
            ...(view.items.some((item) => item.earlier)
              ? [['previous', say`The time before`] as const]
              : []),
            ...others.map(({id, name}) => [id, name] as const),
          ]),
        ]
      : []),
    ...(spine
      ? [
          menu('layout', say`Layout`, view.layout, [
            ['table', say`Table`],
            ['cards', say`Cards`],
            ['spine', say`Spine`],
          ]),
        ]
      : [
          menu('layout', say`Layout`, view.layout, [
            ['table', say`Table`],
            ['cards', say`Cards`],
          ]),
        ]),
    ...(view.layout === 'spine'
      ? [
          menu('sort', say`Sort by`, settings.sort ?? 'document', [
            ['document', say`The document’s order`],
            ['place', say`Place in order`],
          ]),
        ]
      : []),
  ];
}
