/** A decorator of the application itself; it says nothing about the schema. */
export function Audited(reason: string) {
  return (target: object): void => {
    Object.defineProperty(target, 'auditReason', { value: reason });
  };
}
