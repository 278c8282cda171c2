/** What stands for one setting of a chart, as an author may write it. */
export type SettingValue = string | number | boolean | undefined;

/** One attribute of a chart. */
export interface ChartSetting {
  /** As an author writes it: `label-top`. */
  readonly attribute: string;
  /** As the element has it: `labelTop`. */
  readonly property: string;
  readonly type: 'text' | 'number' | 'flag';
}

/** How the settings of a chart are told apart. */
export interface ChartSettingsOptions<Settings> {
  readonly numbers?: readonly (keyof Settings & string)[];
  /** What only a page or its reader sets. */
  readonly unset?: readonly (keyof Settings & string)[];
}

/**
 * The attributes that a chart's settings are written as, in the order of the settings.
 *
 * @param usual - every setting with what it is when nobody sets it
 */
export function chartSettings<Settings extends object>(
  usual: Settings,
  {numbers = [], unset = []}: ChartSettingsOptions<Settings> = {},
): readonly ChartSetting[] {
  const [counted, left] = [new Set<string>(numbers), new Set<string>(unset)];
  return Object.entries(usual)
    .filter(([property]) => !left.has(property))
    .map(([property, value]) => ({
      property,
      attribute: property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
      type: counted.has(property) ? 'number' : typeof value === 'boolean' ? 'flag' : 'text',
    }));
}
