import type { World } from '../world.ts';

/** Asks a question. Gives the answer without space around it; an empty one when the user ends the input instead (Ctrl-C, Ctrl-D). */
export async function ask(
  question: string,
  { input, output }: { readonly input: World['input']; readonly output: World['err'] },
): Promise<string> {
  const { createInterface } = await import('node:readline');
  const reader = createInterface({ input, output });
  const answer = await new Promise<string>((resolve) => {
    reader.once('close', () => resolve(''));
    reader.question(question, resolve);
  });
  reader.close();
  return answer.trim();
}
