/** Something in a database that is not as it should be once migrations are applied. */
export interface HealthFinding {
  readonly kind: 'constraint' | 'index' | 'sequence' | 'journal';
  /** What it is about: `index user_email_idx on user`. */
  readonly object: string;
  /** What is wrong with it, after its name: `is not valid`. */
  readonly fault: string;
  /** The way out. */
  readonly fix: string;
}
