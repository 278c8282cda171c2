import {css} from 'lit';

/** Looks that only a trend needs: with the system's colours, the many lines behind must not hide the one that is named. */
export const trendStyles = css`
  @media (forced-colors: active) {
    .trend-rest {
      stroke: GrayText;
    }
  }
`;
