/** @import { Command } from '../measure/spawn-measured.mjs' */
/** @import { Project } from './project.mjs' */

/**
 * @typedef {object} Tool What the bench asks of moult and of its peers.
 * @property {string} name
 * @property {number} largest number of entities it is measured with
 * @property {(folder: string, count: number) => Project} createProject
 * @property {(project: Project, count: number, added: boolean) => void} changeEntity writes one entity with or without its added column
 * @property {(project: Project, url: string) => Command} generate writes what changed as a migration; `url` is an empty database, for those who need one
 * @property {(project: Project, url: string) => Command} apply
 * @property {() => Command} version
 */

/** The most entities that peers are measured with; beyond that they take minutes a run. */
export const LARGEST_FOR_PEERS = 1_000;
