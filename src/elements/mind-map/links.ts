/** Draws path data, by class: a handful of elements, whatever the size of the map. */
export function drawPaths(drawing: Element, paths: ReadonlyMap<string, string>): void {
  const elements = Array.from(paths, ([name, data]) => {
    const path = document.createElementNS(drawing.namespaceURI, 'path');
    path.setAttribute('class', name);
    path.setAttribute('d', data);
    return path;
  });
  drawing.replaceChildren(...elements);
}
