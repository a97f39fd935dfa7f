export const TransportMode = {
  Sea: 'sea',
  Air: 'air',
  Rail: 'rail',
  Road: 'road',
} as const;

export type TransportMode = (typeof TransportMode)[keyof typeof TransportMode];
