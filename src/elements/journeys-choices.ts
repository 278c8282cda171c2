import {formats} from '../format/formats.js';
import type {JourneysView} from '../view/journeys.js';
import type {Choice} from './choice.js';
import {menu} from './menu.js';

/** The menus above journeys: which one to follow, where there are several, and the form. */
export function journeysChoices(view: JourneysView): readonly Choice[] {
  const {say} = formats(view.language);
  const routes = view.journeys.map(
    ({id, name, other}) => [id, other ? say`Other routes` : name] as const,
  );
  return [
    ...(routes.length > 1
      ? [menu('follow', say`Follow a route`, view.follow ?? '', [['', say`All routes`], ...routes])]
      : []),
    menu('form', say`Show as`, view.form ?? '', [
      ['', say`What fits the screen`],
      ['flows', say`Bands`],
      ['list', say`List`],
    ]),
  ];
}
