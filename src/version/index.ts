export { buildStamp, toolVersion } from './tool-version.ts';
