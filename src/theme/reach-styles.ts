import {css} from 'lit';

/** A list of payers, and room for the controls of a reach, which come after its drawing. */
export const reachStyles = css`
  .payers {
    margin-top: 18px;
    font-size: max(14px, 0.875rem);
  }
  .payers ol {
    columns: max(288px, 18rem);
    margin: 6px 0;
    padding-inline-start: 2em;
  }
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
