// The pen that makes Lit templates.
import { html, nothing, type TemplateResult } from 'lit';
import type { Pen } from './pen.js';
import { sceneTemplate } from './scene-template.js';

/** Makes figures as templates: a literal is parsed once, and an update touches what has changed. */
export const litPen: Pen<TemplateResult> = {
  html: (strings, ...values) => html(strings, ...values),
  picture: sceneTemplate,
  // Looked up when it is used: in the bundled build Lit is handed over after this file was read.
  get none() {
    return nothing;
  },
};
