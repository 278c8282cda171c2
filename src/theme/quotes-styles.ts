import {css} from 'lit';

/** Looks of quotes. */
export const quotesStyles = css`
  .quotes {
    margin-top: 16px;
    border-top: 2px solid var(--_text);
    padding-top: 8px;
    font-size: max(16px, 1rem);
  }
  .quotes p,
  .quotes ul {
    margin: 0 0 8px;
    padding: 0;
  }
  .quotes li {
    list-style: none;
  }
  .quotes blockquote {
    margin: 12px 0;
    border-inline-start: 4px solid var(--_rule);
    padding-inline-start: 12px;
  }
  .quotes .about {
    color: var(--_text-quiet);
    font-size: max(14px, 0.875rem);
  }
`;
