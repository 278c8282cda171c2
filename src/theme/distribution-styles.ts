import {css} from 'lit';

/** Room for the controls of a distribution, which come after its drawing. */
export const distributionStyles = css`
  @container (min-width: 600px) and (max-width: 839px) {
    .frame > .finds.changes {
      min-height: 113px;
    }
  }
  @container (min-width: 600px) and (max-width: 679px) {
    .frame > .finds.changes {
      min-height: 134px;
    }
  }
`;
