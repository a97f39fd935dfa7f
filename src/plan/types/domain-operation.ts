import type { Domain, ObjectId } from '../../schema/index.ts';
import type { Operation } from '../operation.ts';
import type { SwapOperation } from '../swap/swap-operation.ts';

type Id = ObjectId<'domain'>;

/** The steps that a domain can take. */
export type DomainOperation = CreateDomain | DropDomain | AlterDomain | SwapOperation<'domain'> | CommentDomain;

export interface CreateDomain extends Operation {
  readonly type: 'createDomain';
  readonly id: Id;
  readonly domain: Domain;
}

export interface DropDomain extends Operation {
  readonly type: 'dropDomain';
  readonly id: Id;
}

export interface AlterDomain extends Operation {
  readonly type: 'alterDomain';
  readonly id: Id;
  readonly action: DomainAction;
}

/** What can be done to a domain in place. */
export type DomainAction =
  | { readonly kind: 'dropDefault' | 'setNotNull' | 'dropNotNull' }
  | { readonly kind: 'setDefault'; readonly expression: string }
  | { readonly kind: 'addCheck'; readonly name: string; readonly expression: string }
  | { readonly kind: 'dropCheck'; readonly name: string };

export interface CommentDomain extends Operation {
  readonly type: 'commentDomain';
  readonly id: Id;
  readonly comment: string | undefined;
}
