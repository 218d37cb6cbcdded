import { css } from 'lit';

/** Buttons, joined rows of buttons, fields. No box at rest, a tint on hover, a border only where a value is held. */
export const controls = css`
  .icon {
    inline-size: 16px;
    block-size: 16px;
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .glyph {
    inline-size: 12px;
    block-size: 12px;
    flex: none;
    fill: var(--_role, currentColor);
  }
  .role-1 {
    --_role: var(--_role-1);
    --_role-text: var(--career-role-prompt-text, light-dark(#855a00, #f0c45c));
  }
  .role-2 {
    --_role: var(--_role-2);
    --_role-text: var(--career-role-ai-text, light-dark(#0b6f6a, #5ac7b9));
  }
  .role-3 {
    --_role: var(--_role-3);
    --_role-text: var(--career-role-llm-text, light-dark(#7c1d45, #f08bb2));
  }
  .role-4 {
    --_role: var(--_stage-1);
  }
  .role-5 {
    --_role: var(--_stage-4);
  }
  .role-6 {
    --_role: var(--_stage-6);
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px;
  }
  .toolbar .separator {
    inline-size: 1px;
    block-size: 20px;
    background: var(--_line);
    margin-inline: 8px;
  }
  .toolbar .push {
    margin-inline-start: auto;
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
    cursor: pointer;
  }
  .button:hover {
    background: var(--_tint-2);
  }
  .button[aria-pressed='true'] {
    background: var(--_accent-tint);
    color: var(--_accent);
  }
  .button:disabled {
    color: var(--_ink-3);
    cursor: default;
    background: none;
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
  .joined .button:is([aria-pressed='true'], [aria-checked='true']) {
    background: var(--_ink);
    color: var(--_paper);
  }
  .joined .button:is([aria-pressed='true'], [aria-checked='true']) .glyph {
    --_role: currentColor;
  }
  .joined .button[aria-pressed='true'] + .button[aria-pressed='true'] {
    border-inline-start-color: color-mix(in srgb, var(--_paper) 45%, transparent);
  }
  .field {
    display: inline-flex;
    align-items: center;
    gap: 6px;
    min-block-size: var(--_control);
    padding: 0 8px;
    border: 1px solid var(--_line-2);
    border-radius: var(--_radius);
    font-size: 0.875em;
    min-inline-size: 0;
    background: none;
  }
  .field input,
  .field select {
    border: 0;
    background: none;
    outline: 0;
    min-inline-size: 0;
    padding: 0;
  }
  .field select option {
    background: var(--_paper);
    color: var(--_ink);
  }
  .field input::placeholder {
    color: var(--_ink-3);
    opacity: 1;
  }
  .field:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
`;
