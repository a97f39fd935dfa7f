import { Entity, PrimaryKey } from '@mikro-orm/core';
import { Auditable } from './auditable';

@Entity({ abstract: true })
export abstract class Numbered<Optional = never> extends Auditable<Optional> {
  @PrimaryKey()
  id!: number;
}
