import { css } from 'lit';

/** Icons, glyphs of roles, buttons and joined rows of buttons. No box at rest, a border only where a value is held. */
export const buttons = css`
  .icon {
    inline-size: max(16px, 1em);
    block-size: max(16px, 1em);
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .glyph {
    inline-size: max(12px, 0.6em);
    block-size: max(12px, 0.6em);
    flex: none;
    fill: var(--_role, currentColor);
  }
  .role-1 {
    --_role: var(--career-role-prompt, light-dark(#b27a00, #f0c45c));
  }
  .role-2 {
    --_role: var(--career-role-ai, light-dark(#0b7a75, #5ac7b9));
  }
  .role-3 {
    --_role: var(--career-role-llm, light-dark(#7c1d45, #cb4a81));
  }
  .role-4 {
    --_role: var(--career-stage-1, light-dark(#536ea0, #88a5da));
  }
  .role-5 {
    --_role: var(--career-stage-4, light-dark(#537b4b, #88b27f));
  }
  .role-6 {
    --_role: var(--career-stage-6, light-dark(#975f41, #d19576));
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 6px;
    min-block-size: var(--_control);
    min-inline-size: var(--_control);
    padding: 0 8px;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-size: 0.875em;
    line-height: 1.2;
    white-space: nowrap;
  }
  .button[aria-pressed='true'] {
    background: var(--_accent-tint);
    color: var(--_accent);
  }
  .joined {
    display: inline-flex;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
  }
  .joined .button {
    border-radius: 0;
    min-block-size: calc(var(--_control) - 2px);
  }
  .joined .button:first-child {
    border-start-start-radius: 3px;
    border-end-start-radius: 3px;
  }
  .joined .button:last-child {
    border-start-end-radius: 3px;
    border-end-end-radius: 3px;
  }
  .joined .button + .button {
    border-inline-start: 1px solid var(--_line);
  }
  .joined [aria-pressed='true'] {
    background: var(--_ink);
    color: var(--_paper);
  }
  .joined [aria-pressed='true'] .glyph {
    --_role: currentColor;
  }
`;
