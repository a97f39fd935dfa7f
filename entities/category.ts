import { Collection, Entity, ManyToMany, ManyToOne, PrimaryKey, Property } from 'moult';

import { Product } from './product.ts';

@Entity()
export class Category {
  @PrimaryKey({ type: 'integer' })
  id!: number;

  @Property({ type: 'string', length: 80 })
  name!: string;

  @Property({ type: 'string', length: 80, unique: true })
  slug!: string;

  @ManyToOne(() => Category, { nullable: true, index: true })
  parent?: Category;

  @ManyToMany(() => Product, (product) => product.categories)
  products = new Collection<Product>(this);
}
