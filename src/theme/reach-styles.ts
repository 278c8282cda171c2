import {css} from 'lit';

/** Room for the controls of a reach, which come after its drawing. */
export const reachStyles = css`
  @container (max-width: 599px) {
    .frame > .controls {
      min-height: calc(100px + var(--_finds, 0px) + var(--_changes, 0px));
    }
  }
  @container (min-width: 600px) and (max-width: 1099px) {
    .frame > .finds.changes {
      min-height: 113px;
    }
  }
  @container (min-width: 600px) and (max-width: 919px) {
    .frame > .finds.changes {
      min-height: 134px;
    }
  }
`;
