/** How an object is called in sentences and in what a statement says it loses: without `public`. */
export function objectName(path: readonly string[]): string {
  return (path[0] === 'public' && path.length > 1 ? path.slice(1) : path).join('.');
}
