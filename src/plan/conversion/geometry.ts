import type { Conversions, Step } from './step.ts';

const to = (step: Step) => () => step;

/** Casts that must be asked for. */
const explicitly = (type: string, loses: string): Step => ({ cast: [type], loses });

const OPEN_PATH: Step = {
  fails: [{ sqlstate: '22023', message: 'open path cannot be converted to polygon' }],
  offenders: (value) => `isopen(${value})`,
};

/** @see https://www.postgresql.org/docs/current/functions-geometry.html "Geometric Type Conversion Functions" */
export const GEOMETRY: Conversions = {
  point: { box: to({}) },
  lseg: { point: to(explicitly('point', 'all but the middle')) },
  box: {
    point: to(explicitly('point', 'all but the middle')),
    lseg: to({ cast: ['lseg'] }),
    polygon: to({}),
    circle: to(explicitly('circle', 'the sides')),
  },
  path: { polygon: to(OPEN_PATH) },
  polygon: {
    path: to({}),
    point: to(explicitly('point', 'all but the middle')),
    box: to(explicitly('box', 'all but the outer bounds')),
    circle: to(explicitly('circle', 'the corners')),
  },
  circle: {
    point: to(explicitly('point', 'the radius')),
    box: to(explicitly('box', 'the circumference')),
    polygon: to(explicitly('polygon', 'the circumference')),
  },
};
