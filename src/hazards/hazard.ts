/** `error`: loses data or fails for certain; `warning`: hurts where tables are big or busy; `notice`: better known than found out. */
export type Severity = 'error' | 'warning' | 'notice';

/** What may hurt when a migration runs, and the way out. */
export interface Hazard {
  /** Stable, with a page of its own in docs/hazards: `MO102`. */
  readonly code: string;
  readonly severity: Severity;
  /** The hazard in general: `A column is dropped`. */
  readonly title: string;
  /** `column user.phone`, or `migration` */
  readonly object: string;
  /** What happens here. */
  readonly message: string;
  /** The way out, often with SQL. */
  readonly fix: string;
  /** Index of the step in the migration; absent: the migration as a whole. */
  readonly step?: number;
  /** The statement, without its semicolon. */
  readonly sql?: string;
  /** The reason that the file gives for accepting it. */
  readonly acknowledged?: string;
}
