import { Check, Collection, Entity, Index, ManyToMany, Property } from 'moult';

import { BaseEntity } from './base-entity.ts';
import { Category } from './category.ts';

@Entity({ comment: 'What is for sale' })
@Index({ properties: ['name'] })
@Index({ name: 'product_active_sku_index', properties: ['sku'], where: '"discontinued_at" is null' })
@Check<Product>({ name: 'product_price_check', expression: (columns) => `${columns.price} >= 0` })
export class Product extends BaseEntity {
  @Property({ type: 'string', length: 40, unique: true })
  sku!: string;

  @Property({ type: 'string' })
  name!: string;

  @Property({ type: 'text', nullable: true, comment: 'Markdown' })
  description?: string;

  @Property({ type: 'decimal', precision: 12, scale: 2 })
  price!: string;

  @Property({ type: 'json', default: '{}' })
  attributes!: Record<string, unknown>;

  @Property({ type: 'array', default: [] })
  tags: string[] = [];

  @Property({ type: 'datetime', nullable: true })
  discontinuedAt?: Date;

  @ManyToMany(() => Category)
  categories = new Collection<Category>(this);
}
