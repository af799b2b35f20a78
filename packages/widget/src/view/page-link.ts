// A link to a page of the record: only addresses that core let through, and nothing handed on to the page.
import type { SourceDocument } from '@dprk-deployment-tracker/core';
import { html, type TemplateResult } from 'lit';

/** The publisher, linked to the page. **Absent:** the bare name where there is no address. */
export function pageLink({ address, publisher }: SourceDocument, text?: string): TemplateResult {
  return address === undefined
    ? html`<bdi>${text ?? publisher}</bdi>`
    : outwardLink(address, text ?? publisher);
}

/** A link that leads to another site. */
export function outwardLink(address: string, text: string): TemplateResult {
  return html`<a href=${address} part="link" rel="noopener noreferrer nofollow" target="_blank"
    ><bdi>${text}</bdi></a
  >`;
}
