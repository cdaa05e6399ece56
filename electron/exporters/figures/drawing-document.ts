/** A text within a drawn element. */
export type DrawnText = { readonly kind: 'text'; readonly words: string };

/**
 * An element as Plot and d3-selection make it: they create, name, nest and fill elements, and never ask how anything
 * looks. That little is all there is here; a whole document object model would bring a reader of HTML and CSS along.
 */
export class DrawnElement {
  readonly kind = 'element';
  readonly ownerDocument: DrawingDocument;
  readonly tagName: string;
  readonly namespaceURI: string;
  readonly attributes = new Map<string, string>();
  children: (DrawnElement | DrawnText)[] = [];
  parentNode: DrawnElement | null = null;

  constructor(document: DrawingDocument, namespace: string, name: string) {
    this.ownerDocument = document;
    this.namespaceURI = namespace;
    this.tagName = name;
  }

  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }

  setAttributeNS(_namespace: string, name: string, value: unknown): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }

  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes.has(name);
  }

  insertBefore(
    child: DrawnElement | DrawnText,
    next: DrawnElement | DrawnText | null,
  ): DrawnElement | DrawnText {
    const at = next === null ? -1 : this.children.indexOf(next);
    if (at === -1) this.children.push(child);
    else this.children.splice(at, 0, child);
    if (child.kind === 'element') child.parentNode = this;
    return child;
  }

  appendChild(child: DrawnElement | DrawnText): DrawnElement | DrawnText {
    return this.insertBefore(child, null);
  }

  append(...children: readonly (DrawnElement | DrawnText)[]): void {
    for (const child of children) this.appendChild(child);
  }

  removeChild(child: DrawnElement | DrawnText): DrawnElement | DrawnText {
    this.children = this.children.filter((one) => one !== child);
    return child;
  }

  get firstChild(): DrawnElement | DrawnText | null {
    return this.children[0] ?? null;
  }

  set textContent(words: string) {
    this.children = words === '' ? [] : [{ kind: 'text', words }];
  }
}

const svgNamespace = 'http://www.w3.org/2000/svg';

/** The document that such elements belong to. */
export class DrawingDocument {
  readonly documentElement = new DrawnElement(this, svgNamespace, 'svg');

  createElementNS(namespace: string, name: string): DrawnElement {
    return new DrawnElement(this, namespace, name);
  }

  createElement(name: string): DrawnElement {
    return new DrawnElement(this, svgNamespace, name);
  }

  createTextNode(words: string): DrawnText {
    return { kind: 'text', words };
  }
}
