/** The world a run of the command line takes place in. */
export interface World {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean };
  readonly out: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly err: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly cwd: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly now: () => Date;
  /** Calls the listener at the first wish to stop, instead of ending the process. Returns what takes it back. */
  readonly onInterrupt: (listener: () => void) => () => void;
}
