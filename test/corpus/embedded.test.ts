import { describeCorpusOn } from './frame/describe-corpus.ts';

describeCorpusOn('embedded');
