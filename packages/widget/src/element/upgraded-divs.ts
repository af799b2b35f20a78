// Makes the element of a `div` that asks for it, for editors that strip tags they do not know.
const tag = 'dprk-deployment-tracker';
const start = 'data-dprk-';

/**
 * Puts an element into each `div` that has `data-dprk-view`: its attributes those of the `div`, its
 * content what stood there. Only attributes that the element knows are taken over: a sanitizer lets any `data-` pass.
 */
export function upgradeDivs(root: ParentNode): void {
  const known = new Set(observedBy(customElements.get(tag)));
  for (const div of root.querySelectorAll(`[${start}view]`)) {
    if (div.querySelector(`:scope > ${tag}`)) continue;
    const element = div.ownerDocument.createElement(tag);
    for (const { name, value } of div.attributes) {
      const own = name.slice(start.length);
      if (name.startsWith(start) && known.has(own)) element.setAttribute(own, value);
    }
    element.append(...div.childNodes);
    div.append(element);
  }
}

function observedBy(made: CustomElementConstructor | undefined): readonly string[] {
  return made && 'observedAttributes' in made ? (made.observedAttributes as string[]) : [];
}
