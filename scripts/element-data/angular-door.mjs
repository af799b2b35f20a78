// Makes the door for Angular: a directive that hands typed inputs to the element, in the form that Angular's linker takes from libraries.

/** The class that a component lists in its `imports`. */
const DIRECTIVE = 'DeploymentTrackerDirective';

/** Inputs by the name that a template writes: properties, and attributes that are not spelled as theirs. */
function inputsOf(element) {
  const fields = element.members.filter((one) => one.kind === 'field' && !one.static);
  const hyphenated = element.attributes.filter(
    (one) => one.fieldName && one.fieldName !== one.name,
  );
  return [
    ...fields.map(({ name, type }) => ({ written: name, setter: name, property: name, type })),
    ...hyphenated.map(({ name, fieldName, type }) => ({
      written: name,
      setter: `${fieldName}Attribute`,
      property: fieldName,
      type,
    })),
  ];
}

/** What a template writes as text, as the property has it. */
const read = {
  number: "typeof value === 'string' ? Number(value) : value",
  boolean: "value === '' || value",
};

function directive(element, inputs) {
  const setters = inputs.map(
    ({ setter, property, type }) => `  set ${setter}(value) {
    this.#element.${property} = ${read[type.text] ?? 'value'};
  }
`,
  );
  const names = inputs.map(({ setter, written }) => `${setter}: '${written}'`).join(', ');
  return `import * as i0 from '@angular/core';
import { ElementRef, inject } from '@angular/core';
import '../element/define.js';

export class ${DIRECTIVE} {
  #element = inject(ElementRef).nativeElement;
${setters.join('')}
  static ɵfac = i0.ɵɵngDeclareFactory({ minVersion: '12.0.0', version: '21.0.0', ngImport: i0, type: ${DIRECTIVE}, deps: [], target: i0.ɵɵFactoryTarget.Directive });
  static ɵdir = i0.ɵɵngDeclareDirective({ minVersion: '14.0.0', version: '21.0.0', type: ${DIRECTIVE}, isStandalone: true, selector: '${element.tagName}', inputs: { ${names} }, ngImport: i0 });
}
`;
}

function declaration(element, inputs) {
  const setters = inputs.map(({ setter, written, property }) => {
    const isHyphenated = written !== property;
    const holder = isHyphenated ? 'TrackerAttributes' : 'TrackerProperties';
    return `  set ${setter}(value: ${holder}['${written}']);\n`;
  });
  const names = inputs.map(
    ({ setter, written }) => `"${setter}": { "alias": "${written}"; "required": false; };`,
  );
  return `import * as i0 from '@angular/core';
import '../element/define.js';
import type { TrackerAttributes, TrackerProperties } from './tracker-types.js';

/** Lets a component use the element, its values checked: list it in the component's \`imports\`. Events are the element's own. */
export declare class ${DIRECTIVE} {
${setters.join('')}  static ɵfac: i0.ɵɵFactoryDeclaration<${DIRECTIVE}, never>;
  static ɵdir: i0.ɵɵDirectiveDeclaration<${DIRECTIVE}, "${element.tagName}", never, { ${names.join(' ')} }, {}, never, never, true, never>;
}
`;
}

/** The two files of the door. */
export function angularDoor(element) {
  const inputs = inputsOf(element);
  return {
    'angular.js': directive(element, inputs),
    'angular.d.ts': declaration(element, inputs),
  };
}
