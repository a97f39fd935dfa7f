import { describeCorpusOn } from './frame/describe-corpus.ts';

describeCorpusOn('server');
