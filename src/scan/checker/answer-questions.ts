import { dirname } from 'node:path';
import { getTsconfig } from 'get-tsconfig';
import { Project, type PropertyDeclaration, type GetAccessorDeclaration } from 'ts-morph';
import type { DeclaredType, EntityDescriptor } from '../../mapping/index.ts';
import type { TypeQuestion } from '../link/link-run.ts';
import type { Linked } from '../link/link-modules.ts';
import { checkedType } from './checked-type.ts';

/** Descriptors with the types a type checker had to tell. All questions of a run share one program over the files they are about. */
export function answerQuestions({ descriptors, questions }: Linked, cwd: string): readonly EntityDescriptor[] {
  const project = openProject([...new Set([...questions.values()].map(({ file }) => file))], cwd);
  const answers = new Map([...questions].map(([key, question]) => [key, answer(project, question)]));
  return descriptors.map((descriptor) => {
    const { id, properties } = descriptor;
    if (!properties.some(({ name }) => answers.has(`${id}.${name}`))) return descriptor;
    return {
      ...descriptor,
      properties: properties.map((property) => answered(property, answers.get(`${id}.${property.name}`))),
    };
  });
}

function openProject(files: readonly string[], cwd: string): Project {
  const [first = cwd] = files;
  const tsConfigFilePath = getTsconfig(dirname(first))?.path;
  const project = new Project({
    ...(tsConfigFilePath !== undefined && { tsConfigFilePath }),
    skipAddingFilesFromTsConfig: true,
    compilerOptions: { noEmit: true, strictNullChecks: true },
  });
  project.addSourceFilesAtPaths([...files]);
  return project;
}

function answer(project: Project, { file, className, member }: TypeQuestion): DeclaredType | undefined {
  const found = project.getSourceFile(file)?.getClass(className);
  const node: PropertyDeclaration | GetAccessorDeclaration | undefined =
    found?.getProperty(member) ?? found?.getGetAccessor(member);
  return node && checkedType(node.getType(), node);
}

function answered(
  property: EntityDescriptor['properties'][number],
  type: DeclaredType | undefined,
): EntityDescriptor['properties'][number] {
  if (type === undefined) return property;
  const optional = property.declared?.optional === true || type.optional === true;
  return { ...property, declared: { ...type, ...(optional && { optional: true }) } };
}
