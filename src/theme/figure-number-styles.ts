import {css} from 'lit';

/** Looks of a headline number. */
export const figureNumberStyles = css`
  :host {
    --_brand: var(--vcse-brand, #12436d);
    display: block;
    color: var(--_text);
    background: var(--_page);
    font-family: var(--vcse-font, inherit);
    line-height: 1.4;
    overflow-wrap: break-word;
  }
  :host([hidden]) {
    display: none;
  }
  .figure {
    padding: 12px 0 0;
    border-top: 4px solid var(--_brand);
    break-inside: avoid;
  }
  p {
    margin: 0;
  }
  .value {
    color: var(--_brand);
    font-size: max(40px, 2.5rem);
    font-weight: 700;
    font-variant: tabular-nums;
    line-height: 1.1;
  }
  .unit,
  .change {
    font-weight: 700;
  }
  .sentence {
    margin-top: 4px;
  }
  .source {
    margin-top: 6px;
    color: var(--_text-quiet);
    font-size: max(13px, 0.8125rem);
  }
  @media (forced-colors: active) {
    :host {
      --_brand: CanvasText;
    }
  }
`;
