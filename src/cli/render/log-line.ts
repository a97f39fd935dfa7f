import type { RunEvent } from '../../app/index.ts';

export type Level = 'debug' | 'info' | 'warn' | 'error';
export type LogLine = readonly [level: Level, event: string, fields: object];

const LEVELS: Partial<Record<RunEvent['type'], Level>> = {
  missing: 'warn',
  outOfOrder: 'warn',
  waiting: 'warn',
  blocked: 'warn',
  retry: 'warn',
  reconnecting: 'warn',
  clearedIndex: 'warn',
};

/** An event of a run as a line of a structured log (docs/json.md). */
export function logLine(event: RunEvent): LogLine {
  if (event.type === 'finished') {
    const { name, status, durationMs, statements } = event.result;
    return [status === 'failed' ? 'error' : 'info', 'finished', { name, status, durationMs, statements }];
  }
  const { type, ...fields } = event;
  return [LEVELS[type] ?? 'info', type, fields];
}
