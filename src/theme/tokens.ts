import {css} from 'lit';

/** Colours of a chart: a host's custom property, or ours. Private names start with `--_`. */
export const tokens = css`
  :host {
    --_page: var(--vcse-page, #ffffff);
    --_text: var(--vcse-text, #0b0c0c);
    --_text-quiet: var(--vcse-text-quiet, #484d51);
    --_control: var(--vcse-control-border, #6b7276);
    --_rule: var(--vcse-rule, #bfbfbf);
    --_grid: var(--vcse-grid, #e3e6e8);
    --_tint: var(--vcse-tint, #f3f5f6);
    --_main: var(--vcse-main, #12436d);
    --_area: var(--vcse-area, #dbe3ec);
    --_rest: var(--vcse-rest, #6b7276);
    --_rest-text: var(--vcse-rest-text, #3d4246);
    --_remainder: var(--vcse-remainder, #e6ebef);
    --_highlight: var(--vcse-highlight, #f46a25);
    --_highlight-text: var(--vcse-highlight-text, #b3400a);
    --_focus: var(--vcse-focus, #ffdd00);
    --_focus-edge: var(--vcse-focus-edge, #0b0c0c);
  }
  @media (forced-colors: active) {
    :host {
      --_page: Canvas;
      --_text: CanvasText;
      --_text-quiet: CanvasText;
      --_control: ButtonBorder;
      --_rule: CanvasText;
      --_grid: GrayText;
      --_tint: Canvas;
      --_main: CanvasText;
      --_area: Canvas;
      --_rest: GrayText;
      --_rest-text: CanvasText;
      --_remainder: Canvas;
      --_highlight: Highlight;
      --_highlight-text: CanvasText;
      --_focus: Highlight;
      --_focus-edge: CanvasText;
    }
  }
`;
